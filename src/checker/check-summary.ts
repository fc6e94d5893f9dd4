import type { Bounds } from '../play-graph/bounds.ts';
import { endingOddsOf } from '../play-graph/ending-odds.ts';
import { componentsThatEnd } from '../play-graph/components-that-end.ts';
import { componentsOf } from '../play-graph/components.ts';
import { playCountOf } from '../play-graph/play-count.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { GraphEvidence } from './evidence.ts';

/** A scenario in figures. Plays, turns and odds are with the timers off. */
export interface CheckSummary {
  /** Atomic states, final ones included; reply ids; final states: as written. */
  states: number;
  replies: number;
  endings: number;
  /** At rest, reachable, endings included. */
  configurations: number;
  /** Different complete plays, a decimal string; `infinite` where a cycle lies on the way to an ending. */
  plays: string;
  /** Replies in a complete play; null where there is none, or no bound, or some plays never end. */
  turns: { least: number | null; greatest: number | null; mean: number | null };
  /** Points of a complete play. */
  empathy: { least: number; greatest: number };
  outcome: { least: number; greatest: number };
  /** By state path: the exact chance of someone who picks uniformly among the offered replies. */
  endingOdds: Record<string, number>;
}

/** Figures of a scenario in which every play has a score. */
export function checkSummary(
  { graph, model, components }: GraphEvidence,
  bounds: Bounds,
): CheckSummary {
  const hasTimers = graph.replyArrows < graph.arrows.length;
  const withoutTimers = hasTimers ? componentsOf(graph, graph.replyArrows) : components;
  const ends = componentsThatEnd(graph, withoutTimers);
  const count = playCountOf(graph, withoutTimers, ends);
  const { odds, meanTurns } = endingOddsOf(graph, withoutTimers, ends);
  const { empathy, outcome } = bounds;
  return {
    ...writtenCounts(model),
    configurations: graph.size,
    plays: count.plays === null ? 'infinite' : String(count.plays),
    turns: { least: count.leastTurns, greatest: count.greatestTurns, mean: meanTurns },
    empathy: { least: empathy.least, greatest: empathy.greatest },
    outcome: { least: outcome.least, greatest: outcome.greatest },
    endingOdds: Object.fromEntries(
      odds.map(({ state, chance }) => [model.states[state]?.path ?? '', chance]),
    ),
  };
}

function writtenCounts({ states }: ScenarioModel) {
  return {
    states: states.filter(({ kind }) => kind !== 'compound').length,
    replies: states.reduce((sum, { replies }) => sum + replies.length, 0),
    endings: states.filter(({ kind }) => kind === 'final').length,
  };
}
