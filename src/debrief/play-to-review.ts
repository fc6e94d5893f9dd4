import type { Play } from '../practice/play.ts';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { Yardstick } from './yardstick.ts';

/** A play, and all that it takes to say what else there was. */
export interface PlayToReview {
  compiled: CompiledScenario;
  rubric: Rubric;
  yardstick: Yardstick;
  play: Play;
}
