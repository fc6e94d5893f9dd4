import type { Play, SpokenLine } from '../practice/play.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { DebriefEnding, PerAxis } from './debrief.ts';

/** The ending a play reached, with the points its kind adds; null while it goes on. */
export function debriefEnding(rubric: Rubric, play: Play): DebriefEnding | null {
  const state = play.ending;
  if (state === null || state.ending === null) return null;
  const { kind, title, reflection } = state.ending;
  return { state: state.path, kind, title, reflection, points: rubric.endings[kind] };
}

/** An ending is about what the customer got: its points are outcome alone. */
export function endingPoints(ending: DebriefEnding | null): PerAxis<number> {
  return { empathy: 0, outcome: ending?.points ?? 0 };
}

/** What the customer says in the final state itself. */
export function finalWords(play: Play): SpokenLine[] {
  const lines = play.turns.at(-1)?.lines ?? play.opening.lines;
  return lines.filter((line) => line.state === play.ending?.path);
}
