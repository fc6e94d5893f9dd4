import type { Situation } from '../practice/play.ts';
import type { PerAxis } from './debrief.ts';

/** What a play of a scenario is measured against: its play graph, or why there is none. */
export type Yardstick =
  | {
      kind: 'measured';
      graph: { find(situation: Situation): number };
      bounds: PerAxis<{ least: number; greatest: number; reach: Float64Array }>;
    }
  | { kind: 'unmeasured'; why: 'too-large' | 'score-loop' };
