/** Addresses within a room. */
export const roomHrefs = {
  room: (code: string) => `#/room/${encodeURIComponent(code)}`,
  roomWithKey: (code: string, key: string) => `#/room/${encodeURIComponent(code)}?key=${key}`,
  projector: (code: string) => `#/room/${encodeURIComponent(code)}/projector`,
};
