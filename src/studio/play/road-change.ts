import type { PlayEvent } from '../../practice/transcript.ts';
import type { Trial } from './trial.ts';

/** What an edit did to a play that was under way. Turn 0 is where it begins. */
export type RoadChange =
  /** This is not possible there any more; the play goes on from the turn before. */
  | { what: 'stopped'; turn: number; event: PlayEvent }
  /** It leads somewhere else than before. */
  | { what: 'turned'; turn: number; leadsTo: string };

/** Compares a play with itself before an edit; null where it still takes the same road. */
export function roadChange(before: Trial, now: Trial): RoadChange | null {
  const was = roadOf(before);
  const is = roadOf(now);
  const turn = is.findIndex((state, at) => at < was.length && state !== was[at]);
  const leadsTo = is[turn];
  if (leadsTo !== undefined) return { what: 'turned', turn, leadsTo };
  if (now.stuckAt === null || now.legalEvents >= before.legalEvents) return null;
  return { what: 'stopped', turn: now.legalEvents + 1, event: now.stuckAt };
}

/** The states it stood in, from the beginning. */
function roadOf({ beginsAt, turns }: Trial): string[] {
  return [beginsAt, ...turns.map(({ leadsTo }) => leadsTo)];
}
