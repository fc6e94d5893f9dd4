import type { Axis } from '../scenario/rubric.ts';
import type { Components } from './components.ts';
import type { PlayGraph } from './play-graph.ts';
import type { Potentials } from './potentials.ts';

/** A cycle that earns or costs points each time round: edge i leads on from configuration i. */
export interface ScoreLoop {
  configurations: number[];
  edges: number[];
  axis: Axis;
}

/** One loop for each axis and component that has one. */
export function scoreLoops(
  graph: PlayGraph,
  components: Components,
  potentials: Potentials,
): ScoreLoop[] {
  const loops: ScoreLoop[] = [];
  for (const component of potentials.uneven) {
    for (const axis of ['empathy', 'outcome'] as const) {
      const loop = loopIn(graph, components, potentials, component, axis);
      if (loop) loops.push(loop);
    }
  }
  return loops;
}

function loopIn(
  graph: PlayGraph,
  { componentOf, start, members }: Components,
  potentials: Potentials,
  component: number,
  axis: Axis,
): ScoreLoop | null {
  const potential = potentials[axis];
  const points = axis === 'empathy' ? graph.edgeEmpathy : graph.edgeOutcome;
  const end = start[component + 1] ?? 0;
  const root = members[start[component] ?? 0] ?? 0;
  for (let place = start[component] ?? 0; place < end; place++) {
    const from = members[place] ?? 0;
    const edgeEnd = graph.edgeStart[from + 1] ?? 0;
    for (let edge = graph.edgeStart[from] ?? 0; edge < edgeEnd; edge++) {
      const to = graph.edgeTarget[edge] ?? 0;
      if (componentOf[to] !== component) continue;
      if ((potential[from] ?? 0) + (points[edge] ?? 0) === potential[to]) continue;
      // The two ways from the root to `to` differ, so with one way back one of the rounds counts.
      const inside = (configuration: number): boolean => componentOf[configuration] === component;
      const direct = wayBetween(graph, to, from, inside);
      const back = wayBetween(graph, to, root, inside);
      const rounds = [
        [...direct, edge],
        [...wayBetween(graph, root, from, inside), edge, ...back],
        [...wayBetween(graph, root, to, inside), ...back],
      ];
      for (const round of rounds) {
        const loop = simpleLoops(graph, round).find(
          (edges) => edges.reduce((sum, each) => sum + (points[each] ?? 0), 0) !== 0,
        );
        if (loop) {
          const configurations = loop.map((_, at) => {
            const before = loop[(at + loop.length - 1) % loop.length] ?? -1;
            return graph.edgeTarget[before] ?? 0;
          });
          return { configurations, edges: loop, axis };
        }
      }
    }
  }
  return null;
}

/** Edges of a shortest way through configurations that are `inside`. */
function wayBetween(
  { edgeStart, edgeTarget }: PlayGraph,
  from: number,
  to: number,
  inside: (configuration: number) => boolean,
): number[] {
  const cameBy = new Map<number, { edge: number; from: number }>();
  const queue = [from];
  for (let head = 0; head < queue.length && !cameBy.has(to) && from !== to; head++) {
    const at = queue[head] ?? 0;
    const end = edgeStart[at + 1] ?? 0;
    for (let edge = edgeStart[at] ?? 0; edge < end; edge++) {
      const target = edgeTarget[edge] ?? 0;
      if (target === from || cameBy.has(target) || !inside(target)) continue;
      cameBy.set(target, { edge, from: at });
      queue.push(target);
    }
  }
  const way: number[] = [];
  for (let at = to; at !== from;) {
    const step = cameBy.get(at);
    if (!step) break;
    way.push(step.edge);
    at = step.from;
  }
  return way.reverse();
}

/** Takes a closed walk apart into cycles that meet no configuration twice. */
function simpleLoops({ edgeTarget }: PlayGraph, walk: readonly number[]): number[][] {
  const loops: number[][] = [];
  const open: number[] = [];
  const targets: number[] = [edgeTarget[walk.at(-1) ?? -1] ?? 0];
  for (const edge of walk) {
    open.push(edge);
    const target = edgeTarget[edge] ?? 0;
    const before = targets.indexOf(target);
    if (before < 0) {
      targets.push(target);
      continue;
    }
    loops.push(open.splice(before));
    targets.length = before + 1;
  }
  return loops;
}
