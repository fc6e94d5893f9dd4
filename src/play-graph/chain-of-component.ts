import type { Chain } from './chain.ts';
import type { Components } from './components.ts';
import type { PlayGraph } from './play-graph.ts';

/** How many replies a configuration offers; how many of them lead to `target`, if given. */
export function repliesAt(
  { edgeStart, edgeTarget, edgeArrow, replyArrows }: PlayGraph,
  configuration: number,
  target = -1,
): number {
  const end = edgeStart[configuration + 1] ?? 0;
  let replies = 0;
  for (let edge = edgeStart[configuration] ?? 0; edge < end; edge++) {
    if ((edgeArrow[edge] ?? 0) >= replyArrows) continue;
    if (target < 0 || edgeTarget[edge] === target) replies++;
  }
  return replies;
}

/**
 * The component as a chain for one who picks uniformly among the offered replies. Its members are
 * reversed, which is roughly the order in which plays meet them. `indexOf` is scratch space with
 * room for every configuration.
 */
export function chainOf(
  graph: PlayGraph,
  { componentOf, start, members }: Components,
  component: number,
  visits: Float64Array,
  indexOf: Int32Array,
): Chain {
  const { edgeStart, edgeTarget, edgeArrow, replyArrows } = graph;
  const states = members.slice(start[component], start[component + 1]).reverse();
  const size = states.length;
  for (let state = 0; state < size; state++) indexOf[states[state] ?? 0] = state;

  const enters = new Int32Array(size + 1);
  const leaving = new Float64Array(size);
  const eachChance = new Float64Array(size);
  const eachStep = (visit: (from: number, to: number) => void): void => {
    for (let from = 0; from < size; from++) {
      const configuration = states[from] ?? 0;
      const end = edgeStart[configuration + 1] ?? 0;
      for (let edge = edgeStart[configuration] ?? 0; edge < end; edge++) {
        if ((edgeArrow[edge] ?? 0) >= replyArrows) continue;
        const target = edgeTarget[edge] ?? 0;
        visit(from, componentOf[target] === component ? (indexOf[target] ?? 0) : -1);
      }
    }
  };
  for (let from = 0; from < size; from++)
    eachChance[from] = 1 / repliesAt(graph, states[from] ?? 0);
  eachStep((from, to) => {
    if (to < 0) leaving[from] = (leaving[from] ?? 0) + (eachChance[from] ?? 0);
    else enters[to + 1] = (enters[to + 1] ?? 0) + 1;
  });
  for (let state = 0; state < size; state++) {
    enters[state + 1] = (enters[state + 1] ?? 0) + (enters[state] ?? 0);
  }
  const from = new Int32Array(enters[size] ?? 0);
  const chance = new Float64Array(from.length);
  const filled = enters.slice();
  eachStep((before, to) => {
    if (to < 0) return;
    const at = filled[to] ?? 0;
    filled[to] = at + 1;
    from[at] = before;
    chance[at] = eachChance[before] ?? 0;
  });
  const inflow = Float64Array.from(states, (configuration) => visits[configuration] ?? 0);
  return { size, inflow, leaving, enters, from, chance };
}
