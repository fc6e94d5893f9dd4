import { boundsOf, type Bounds } from '../play-graph/bounds.ts';
import { buildPlayGraph } from '../play-graph/build-play-graph.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { Unmeasured } from './debrief.ts';

/** What plays of a scenario are measured against: its play graph, or why there is none. */
export type Yardstick =
  { kind: 'measured'; graph: PlayGraph; bounds: Bounds } | { kind: 'unmeasured'; why: Unmeasured };

/** Measures a scenario once, for all its plays. `limit` is the greatest number of configurations. */
export function yardstick(
  model: ScenarioModel,
  rubric: Rubric,
  options: { limit?: number } = {},
): Yardstick {
  const built = buildPlayGraph(model, rubric, options);
  if (!built.ok) return { kind: 'unmeasured', why: built.reason };
  const measured = boundsOf(built.graph);
  if (!measured.ok) return { kind: 'unmeasured', why: 'score-loop' };
  return { kind: 'measured', graph: built.graph, bounds: measured.bounds };
}
