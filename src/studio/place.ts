/** What an author is looking at: the whole file, a state, or a reply of a state. */
export interface Place {
  /** Dotted path of the state; null for what belongs to the file as a whole. */
  state: string | null;
  reply: string | null;
}

export const wholeFile: Place = { state: null, reply: null };

export function isSamePlace(one: Place, other: Place): boolean {
  return one.state === other.state && one.reply === other.reply;
}
