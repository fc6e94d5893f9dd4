/** One stretch of a text that was replaced. Positions in UTF-16 code units. */
export interface TextChange {
  at: number;
  removed: string;
  inserted: string;
}

/** The smallest single stretch by which two texts differ; null where they are the same. */
export function textChange(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    at: head,
    removed: before.slice(head, before.length - tail),
    inserted: after.slice(head, after.length - tail),
  };
}

export function withChange(text: string, { at, removed, inserted }: TextChange): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

export function inverse({ at, removed, inserted }: TextChange): TextChange {
  return { at, removed: inserted, inserted: removed };
}
