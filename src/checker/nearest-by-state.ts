import type { PlayGraph } from '../play-graph/play-graph.ts';
import type { StateModel } from '../scenario/model.ts';

export interface NearestInState {
  state: StateModel;
  /** The one nearest to the start. */
  configuration: number;
  /** How many of the state's configurations there are of the kind. */
  count: number;
}

/** Of the configurations of a kind, one for each state that has any, in the order of the file. */
export function nearestByState(
  graph: PlayGraph,
  isMeant: (configuration: number) => boolean,
): NearestInState[] {
  const first = new Int32Array(graph.model.states.length).fill(-1);
  const counts = new Int32Array(graph.model.states.length);
  for (let at = 0; at < graph.size; at++) {
    if (!isMeant(at)) continue;
    const state = graph.stateOf(at);
    counts[state] = (counts[state] ?? 0) + 1;
    if (first[state] === -1) first[state] = at;
  }
  return graph.model.states
    .filter(({ index }) => first[index] !== -1)
    .map((state) => ({
      state,
      configuration: first[state.index] ?? 0,
      count: counts[state.index] ?? 0,
    }));
}
