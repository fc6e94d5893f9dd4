import type { Yardstick } from '../debrief/yardstick.ts';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { Rubric } from '../scenario/rubric.ts';

/** A scenario, ready to be played in a room. */
export interface RoomCast {
  compiled: CompiledScenario;
  rubric: Rubric;
  /** Measured when it is first asked for. */
  yardstick: () => Yardstick;
}
