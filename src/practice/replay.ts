import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { Play } from './play.ts';
import { playFrom, playFromOpening } from './running-play.ts';
import type { Transcript } from './transcript.ts';

/** What a transcript tells, as far as it is legal on this scenario. */
export function replay(compiled: CompiledScenario, transcript: Transcript): Play {
  return playFrom(compiled, playFromOpening(compiled), transcript.events).play;
}
