/** Addresses within a room. */
export const roomHrefs = {
  room: (code: string) => `#/room/${encodeURIComponent(code)}`,
  projector: (code: string) => `#/room/${encodeURIComponent(code)}/projector`,
};
