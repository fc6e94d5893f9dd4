import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import { type RunningPlay, playBackTo, playFrom, playFromOpening } from './running-play.ts';
import type { PlayEvent } from './transcript.ts';

/** The play of a list of events, and those that lead on or back from it. */
export interface PlayMemory {
  playOf(events: readonly PlayEvent[]): RunningPlay;
  /** The list with one event more, or null when that event is not legal there. */
  extend(events: readonly PlayEvent[], event: PlayEvent): readonly PlayEvent[] | null;
  /** The first so many of the list. */
  backTo(events: readonly PlayEvent[], count: number): readonly PlayEvent[];
}

const memories = new WeakMap<CompiledScenario, PlayMemory>();

/**
 * A cache in front of `replay`: a transcript stays plain data, and one more reply costs one step.
 * Anything it forgets it replays.
 */
export function playMemory(compiled: CompiledScenario): PlayMemory {
  const kept = memories.get(compiled);
  if (kept) return kept;
  const plays = new WeakMap<readonly PlayEvent[], RunningPlay>();
  const playOf = (events: readonly PlayEvent[]): RunningPlay => {
    const known = plays.get(events);
    if (known) return known;
    const play = playFrom(compiled, playFromOpening(compiled), events);
    plays.set(events, play);
    return play;
  };
  const memory: PlayMemory = {
    playOf,
    extend(events, event) {
      const before = playOf(events);
      const after = playFrom(compiled, before, [event]);
      if (after === before) return null;
      const extended = [...events, event];
      plays.set(extended, after);
      return extended;
    },
    backTo(events, count) {
      const kept = events.slice(0, count);
      plays.set(kept, playBackTo(playOf(events), count));
      return kept;
    },
  };
  memories.set(compiled, memory);
  return memory;
}
