import type { Chain } from './chain.ts';
import type { Components } from './components.ts';
import type { PlayGraph } from './play-graph.ts';

/** How many replies a configuration offers. */
export function repliesAt(
  { edgeStart, edgeArrow, replyArrows }: PlayGraph,
  configuration: number,
): number {
  const end = edgeStart[configuration + 1] ?? 0;
  let replies = 0;
  for (let edge = edgeStart[configuration] ?? 0; edge < end; edge++) {
    if ((edgeArrow[edge] ?? 0) < replyArrows) replies++;
  }
  return replies;
}

/**
 * The component as a chain for one who picks uniformly among the offered replies. Its members are
 * reversed, which is roughly the order in which plays meet them.
 */
export function chainOf(
  graph: PlayGraph,
  { componentOf, start, members }: Components,
  component: number,
  visits: Float64Array,
): Chain {
  const { edgeStart, edgeTarget, edgeArrow, replyArrows } = graph;
  const states = members.slice(start[component], start[component + 1]).reverse();
  const indexOf = new Map<number, number>();
  for (const [index, configuration] of states.entries()) indexOf.set(configuration, index);
  const leaving = new Float64Array(states.length);
  const steps: { from: number; to: number; chance: number }[] = [];
  const enters = new Int32Array(states.length + 1);
  for (const [from, configuration] of states.entries()) {
    const chance = 1 / repliesAt(graph, configuration);
    const end = edgeStart[configuration + 1] ?? 0;
    for (let edge = edgeStart[configuration] ?? 0; edge < end; edge++) {
      if ((edgeArrow[edge] ?? 0) >= replyArrows) continue;
      const target = edgeTarget[edge] ?? 0;
      if (componentOf[target] !== component) {
        leaving[from] = (leaving[from] ?? 0) + chance;
        continue;
      }
      const to = indexOf.get(target) ?? 0;
      steps.push({ from, to, chance });
      enters[to + 1] = (enters[to + 1] ?? 0) + 1;
    }
  }
  for (let state = 0; state < states.length; state++) {
    enters[state + 1] = (enters[state + 1] ?? 0) + (enters[state] ?? 0);
  }
  const from = new Int32Array(steps.length);
  const chances = new Float64Array(steps.length);
  const filled = enters.slice();
  for (const step of steps) {
    const at = filled[step.to] ?? 0;
    filled[step.to] = at + 1;
    from[at] = step.from;
    chances[at] = step.chance;
  }
  const inflow = Float64Array.from(states, (configuration) => visits[configuration] ?? 0);
  return { size: states.length, inflow, leaving, enters, from, chance: chances };
}
