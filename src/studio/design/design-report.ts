import { boundsOf } from '../../play-graph/bounds.ts';
import { buildPlayGraph } from '../../play-graph/build-play-graph.ts';
import { componentsOf } from '../../play-graph/components.ts';
import type { PlayGraph } from '../../play-graph/play-graph.ts';
import { potentialsOf } from '../../play-graph/potentials.ts';
import { statesOnTheWay } from '../../play-graph/states-on-the-way.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import type { Axis, Rubric } from '../../scenario/rubric.ts';
import type { EndingKind } from '../../scenario/scenario.ts';
import { characters } from '../../trainees/character.ts';
import type { EndingChance } from '../../trainees/scores-at-endings.ts';
import { type DimensionReport, dimensionReports } from './dimension-reports.ts';
import { type DominantReply, dominantReplies } from './dominant-replies.ts';
import { type TraineeReport, traineeReport } from './trainee-report.ts';

/** What a scenario's scores are made of, and who ends where. Plain data: a worker makes it for a page. */
export interface DesignReport {
  /** One for each character, in the order of `characters`. */
  trainees: TraineeReport[];
  /** The fewest and the most points that complete plays earn. */
  envelope: Record<Axis, { least: number; greatest: number }>;
  dimensions: DimensionReport[];
  dominant: DominantReply[];
  /** Every ending that can be reached, in the order of the file. */
  endings: EndingReport[];
}

export interface EndingReport {
  /** Dotted path. */
  state: string;
  title: string;
  kind: EndingKind;
  /**
   * Scores, 0–100, of the random trainee's plays that end here, each pair with its chance. Empty
   * where only somebody who is silent gets here.
   */
  points: { empathy: number; outcome: number; chance: number }[];
}

/**
 * Why there is none: too many configurations or too much going round among them, `always` that never
 * rests, plays without a most.
 */
export interface NoDesignReport {
  problem: 'too-large' | 'endless' | 'score-loop';
}

/** What is asked again at every change of a file may not take all day. */
const defaultLimit = 100_000;

/** `limit` is the greatest number of configurations. */
export function designReport(
  model: ScenarioModel,
  rubric: Rubric,
  { limit = defaultLimit }: { limit?: number } = {},
): DesignReport | NoDesignReport {
  const built = buildPlayGraph(model, rubric, { limit });
  if (!built.ok) return { problem: built.reason === 'too-large' ? 'too-large' : 'endless' };
  const { graph } = built;
  const found = boundsOf(graph);
  if (!found.ok) return { problem: 'score-loop' };
  const { bounds } = found;
  const components = componentsOf(graph, graph.replyArrows);
  const potentials = potentialsOf(graph, components);
  const onTheWay = statesOnTheWay(graph);
  const measured = { graph, rubric, bounds, components, potentials, onTheWay };
  const trainees = [];
  for (const character of characters) {
    const trainee = traineeReport(measured, character);
    if (trainee === null) return { problem: 'too-large' };
    trainees.push(trainee);
  }
  const random = trainees.find(({ report }) => report.character === 'random');
  return {
    trainees: trainees.map(({ report }) => report),
    envelope: {
      empathy: { least: bounds.empathy.least, greatest: bounds.empathy.greatest },
      outcome: { least: bounds.outcome.least, greatest: bounds.outcome.greatest },
    },
    dimensions: dimensionReports(graph, rubric),
    dominant: dominantReplies(graph, bounds),
    endings: endingReports(graph, random?.scores ?? []),
  };
}

function endingReports(graph: PlayGraph, scores: readonly EndingChance[]): EndingReport[] {
  const reached = new Set(graph.states.filter((_, at) => graph.endings[at] === 1));
  return graph.model.states.flatMap(({ index, path, ending }) =>
    ending !== null && reached.has(index)
      ? [
          {
            state: path,
            title: ending.title,
            kind: ending.kind,
            points: scores
              .filter(({ state }) => state === index)
              .map(({ empathy, outcome, chance }) => ({ empathy, outcome, chance })),
          },
        ]
      : [],
  );
}
