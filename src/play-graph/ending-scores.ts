import type { Axis } from '../scenario/rubric.ts';
import { arrivalPoints } from './arrival-points.ts';
import type { AxisBounds, Bounds } from './bounds.ts';
import { componentsOf } from './components.ts';
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
  const empathy = arrivalPoints(graph, 'empathy', components, potentials);
  const outcome = arrivalPoints(graph, 'outcome', components, potentials);
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
