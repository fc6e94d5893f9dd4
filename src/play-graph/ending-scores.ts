import type { Axis } from '../scenario/rubric.ts';
import type { AxisBounds, Bounds } from './bounds.ts';
import { type Components, componentsOf } from './components.ts';
import type { PlayGraph } from './play-graph.ts';
import { potentialsOf } from './potentials.ts';
import { scoreFromPoints } from './score-from-points.ts';

export interface Range {
  least: number;
  greatest: number;
}

/** Where an ending lies: what plays that reach it score, and the trust they end with. */
export interface EndingScores {
  /** Index of the final state. */
  state: number;
  empathy: Range;
  outcome: Range;
  trust: Range;
}

/** One for each ending that can be reached, in the order of the scenario. */
export function endingScores(graph: PlayGraph, bounds: Bounds): EndingScores[] {
  const components = componentsOf(graph);
  const potentials = potentialsOf(graph, components);
  const empathy = pointsOnArrival(graph, components, graph.edgeEmpathy, potentials.empathy, 0);
  const { startOutcome } = graph;
  const outcome = pointsOnArrival(
    graph,
    components,
    graph.edgeOutcome,
    potentials.outcome,
    startOutcome,
  );
  const trustMeter = graph.model.meters.findIndex(({ name }) => name === 'trust');
  const endings = new Map<number, Record<Axis | 'trust', Range>>();
  for (let configuration = 0; configuration < graph.size; configuration++) {
    if (!graph.isEnding(configuration)) continue;
    const state = graph.stateOf(configuration);
    let ranges = endings.get(state);
    if (!ranges) {
      ranges = { empathy: emptyRange(), outcome: emptyRange(), trust: emptyRange() };
      endings.set(state, ranges);
    }
    const trust = graph.meterOf(configuration, trustMeter);
    widen(ranges.empathy, empathy.least[configuration], empathy.greatest[configuration]);
    widen(ranges.outcome, outcome.least[configuration], outcome.greatest[configuration]);
    widen(ranges.trust, trust, trust);
  }
  return [...endings]
    .map(([state, ranges]) => ({
      state,
      empathy: scoreRange(ranges.empathy, bounds.empathy),
      outcome: scoreRange(ranges.outcome, bounds.outcome),
      trust: ranges.trust,
    }))
    .sort((left, right) => left.state - right.state);
}

function emptyRange(): Range {
  return { least: Infinity, greatest: -Infinity };
}

function widen(range: Range, least = Infinity, greatest = -Infinity): void {
  range.least = Math.min(range.least, least);
  range.greatest = Math.max(range.greatest, greatest);
}

function scoreRange({ least, greatest }: Range, bounds: AxisBounds): Range {
  return { least: scoreFromPoints(least, bounds), greatest: scoreFromPoints(greatest, bounds) };
}

/** Least and greatest points with which a play can arrive at each configuration. */
function pointsOnArrival(
  { size, edgeStart, edgeTarget }: PlayGraph,
  { count, start, members, componentOf }: Components,
  points: Int32Array,
  potential: Int32Array,
  atStart: number,
): { least: Float64Array; greatest: Float64Array } {
  const least = new Float64Array(size).fill(Infinity);
  const greatest = new Float64Array(size).fill(-Infinity);
  least[0] = greatest[0] = atStart;
  for (let component = count - 1; component >= 0; component--) {
    const end = start[component + 1] ?? 0;
    let lowest = Infinity;
    let highest = -Infinity;
    for (let place = start[component] ?? 0; place < end; place++) {
      const member = members[place] ?? 0;
      lowest = Math.min(lowest, (least[member] ?? 0) - (potential[member] ?? 0));
      highest = Math.max(highest, (greatest[member] ?? 0) - (potential[member] ?? 0));
    }
    for (let place = start[component] ?? 0; place < end; place++) {
      const from = members[place] ?? 0;
      const low = (least[from] = lowest + (potential[from] ?? 0));
      const high = (greatest[from] = highest + (potential[from] ?? 0));
      const edgeEnd = edgeStart[from + 1] ?? 0;
      for (let edge = edgeStart[from] ?? 0; edge < edgeEnd; edge++) {
        const to = edgeTarget[edge] ?? 0;
        if (componentOf[to] === component) continue;
        const earned = points[edge] ?? 0;
        least[to] = Math.min(least[to] ?? Infinity, low + earned);
        greatest[to] = Math.max(greatest[to] ?? -Infinity, high + earned);
      }
    }
  }
  return { least, greatest };
}
