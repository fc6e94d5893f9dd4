import type { Bounds } from '../play-graph/bounds.ts';
import type { Components } from '../play-graph/components.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';
import type { Potentials } from '../play-graph/potentials.ts';
import type { Choice } from './choices.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { Rubric } from '../scenario/rubric.ts';

/** What is known of every scenario that can be read. */
export interface ModelEvidence {
  model: ScenarioModel;
  rubric: Rubric;
}

/** What is known once all plays have been seen. */
export interface GraphEvidence extends ModelEvidence {
  graph: PlayGraph;
  /** Timers' arrows included. */
  components: Components;
  potentials: Potentials;
  /** Of each configuration: 1 where an ending can be reached from it, timers' arrows included. */
  canEnd: Uint8Array;
  /** Of each atomic or final state: its configuration nearest to the start, −1 where there is none. */
  nearest: Int32Array;
}

/** What is known once every play has a score: there is no `score-loop`, and some play ends. */
export interface ScoreEvidence extends GraphEvidence {
  bounds: Bounds;
  /** One for each state that ever offers replies of which some are better than others. */
  choices: readonly Choice[];
  /** Of each edge: the greater of its costs, each as a share of its axis's envelope (0 where that is empty). */
  giveAway: Float64Array;
}
