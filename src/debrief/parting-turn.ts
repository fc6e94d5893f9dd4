import type { PlayEvent } from '../practice/transcript.ts';

/**
 * The first turn (1-based) in which two plays of a scenario are not the same; null when they are the
 * same to their end. Where one just stops earlier, they part at the turn after it.
 */
export function partingTurn(one: readonly PlayEvent[], other: readonly PlayEvent[]): number | null {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index++) {
    if (nameOf(one[index]) !== nameOf(other[index])) return index + 1;
  }
  return null;
}

/** Own words for the same reply make no other play. */
function nameOf(event: PlayEvent | undefined): string {
  if (event === undefined) return '';
  return event.type === 'reply' ? `r ${event.reply}` : `s ${event.state} ${event.after}`;
}
