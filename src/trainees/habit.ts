import { type Components, componentsOf } from '../play-graph/components.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';
import type { Choose } from './character.ts';

/**
 * All that somebody may do in a play graph who chooses in one way. Places are the configurations
 * that they come to, in groups: ways lead to later places, or round within a group.
 */
export interface Habit {
  readonly graph: PlayGraph;
  /** Of each place: its configuration; the start is place 0. */
  readonly configurations: Int32Array;
  /** Group g: places groupStart[g] … groupStart[g + 1] − 1. */
  readonly groupStart: Int32Array;
  /** 1 for each group that can be gone round in. */
  readonly cyclic: Uint8Array;
  /** Ways of a place, all alike likely: wayStart[place] … wayStart[place + 1] − 1. */
  readonly wayStart: Int32Array;
  /** Of each way: its edge in the graph, and the place it leads to. */
  readonly edges: Int32Array;
  readonly targets: Int32Array;
}

/** `components` are those of the graph without timers. */
export function habitOf(
  graph: PlayGraph,
  choose: Choose,
  components: Components = componentsOf(graph, graph.replyArrows),
): Habit {
  const chosen = choicesOf(graph, choose);
  const { count, start, members, cyclic } = components;
  const configurations: number[] = [];
  const groupStart = [0];
  const goRound: number[] = [];
  const placeOf = new Int32Array(graph.size).fill(-1);
  for (let component = count - 1; component >= 0; component--) {
    const before = configurations.length;
    // Backwards: roughly the order in which plays meet them.
    for (let at = (start[component + 1] ?? 0) - 1; at >= (start[component] ?? 0); at--) {
      const member = members[at] ?? 0;
      if (!chosen.has(member)) continue;
      placeOf[member] = configurations.push(member) - 1;
    }
    if (configurations.length === before) continue;
    groupStart.push(configurations.length);
    goRound.push(cyclic[component] ?? 0);
  }
  const wayStart = [0];
  const edges: number[] = [];
  const targets: number[] = [];
  for (const configuration of configurations) {
    for (const edge of chosen.get(configuration) ?? []) {
      edges.push(edge);
      targets.push(placeOf[graph.edgeTarget[edge] ?? 0] ?? 0);
    }
    wayStart.push(edges.length);
  }
  return {
    graph,
    configurations: Int32Array.from(configurations),
    groupStart: Int32Array.from(groupStart),
    cyclic: Uint8Array.from(goRound),
    wayStart: Int32Array.from(wayStart),
    edges: Int32Array.from(edges),
    targets: Int32Array.from(targets),
  };
}

/** What is chosen in each configuration that is met. */
function choicesOf(graph: PlayGraph, choose: Choose): Map<number, readonly number[]> {
  const chosen = new Map<number, readonly number[]>();
  const open: number[] = [graph.start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (chosen.has(at)) continue;
    const edges = graph.isEnding(at) ? [] : choose(at);
    chosen.set(at, edges);
    for (const edge of edges) open.push(graph.edgeTarget[edge] ?? 0);
  }
  return chosen;
}
