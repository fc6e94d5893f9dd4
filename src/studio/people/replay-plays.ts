import type { Play } from '../../practice/play.ts';
import { replay } from '../../practice/replay.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import type { DistinctPlay } from './distinct-plays.ts';

export interface ReplayedPlay extends DistinctPlay {
  /** As far as it is legal now. */
  play: Play;
  /** Whether that is all of it. */
  isLegal: boolean;
}

/** Each play on the scenario as it is now. */
export function replayPlays(
  compiled: CompiledScenario,
  plays: readonly DistinctPlay[],
): ReplayedPlay[] {
  return plays.map((one) => {
    const { scenario, fingerprint, events } = one;
    const play = replay(compiled, { scenario, fingerprint, seed: 0, events });
    return { ...one, play, isLegal: play.legalEvents === events.length };
  });
}
