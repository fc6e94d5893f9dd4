import type { Arrow } from '../play-graph/play-graph.ts';

/** A play in words: `<path of the state that holds it>/<reply id>` or `…/after <key>`, from the start. */
export function witnessSteps(arrows: readonly Arrow[]): string[] {
  return arrows.map((arrow) => (arrow.type === 'reply' ? arrow.reply.key : arrow.timer.key));
}
