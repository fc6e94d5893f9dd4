import { type Corner, corner, corners } from '../../src/debrief/corner.ts';
import { type Yardstick, yardstick } from '../../src/debrief/yardstick.ts';
import { scoreFromPoints } from '../../src/play-graph/score-from-points.ts';
import type { ReplyModel } from '../../src/scenario/model.ts';
import type { CompiledScenario } from '../../src/scenario/compile-scenario.ts';
import type { Rubric } from '../../src/scenario/rubric.ts';

interface Step {
  configuration: number;
  empathy: number;
  outcome: number;
  before: Step | null;
  reply: ReplyModel | null;
}

export interface CornerPlays {
  yardstick: Yardstick;
  /** For each corner that can be reached without a silence, the replies of a shortest play to it. */
  plays: ReadonlyMap<Corner, readonly ReplyModel[]>;
}

function repliesOf(last: Step): ReplyModel[] {
  const replies: ReplyModel[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) {
    if (step.reply !== null) replies.unshift(step.reply);
  }
  return replies;
}

/** Walks the play graph, breadth first, until a play to every corner of the square is found. */
export function cornerPlays(
  { model }: Pick<CompiledScenario, 'model'>,
  rubric: Rubric,
): CornerPlays {
  const measure = yardstick(model, rubric);
  if (measure.kind === 'unmeasured') throw new Error(`Not measured: ${measure.why}`);
  const { graph, bounds } = measure;
  const plays = new Map<Corner, readonly ReplyModel[]>();
  const seen = new Set<string>();
  const outcome = graph.startOutcome;
  const steps: Step[] = [
    { configuration: graph.start, empathy: 0, outcome, before: null, reply: null },
  ];
  for (const step of steps) {
    if (plays.size === corners.length) break;
    const { configuration } = step;
    if (graph.isEnding(configuration)) {
      const reached = corner(
        scoreFromPoints(step.empathy, bounds.empathy),
        scoreFromPoints(step.outcome, bounds.outcome),
      );
      if (!plays.has(reached)) plays.set(reached, repliesOf(step));
    }
    const last = graph.edgeStart[configuration + 1] ?? 0;
    for (let edge = graph.edgeStart[configuration] ?? 0; edge < last; edge++) {
      const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
      if (arrow?.type !== 'reply') continue;
      const next: Step = {
        configuration: graph.edgeTarget[edge] ?? 0,
        empathy: step.empathy + (graph.edgeEmpathy[edge] ?? 0),
        outcome: step.outcome + (graph.edgeOutcome[edge] ?? 0),
        before: step,
        reply: arrow.reply,
      };
      const key = `${next.configuration} ${next.empathy} ${next.outcome}`;
      if (seen.has(key)) continue;
      seen.add(key);
      steps.push(next);
    }
  }
  return { yardstick: measure, plays };
}
