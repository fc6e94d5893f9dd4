import type { CandidateModel, ScenarioModel } from '../scenario/model.ts';
import type { Axis, Rubric } from '../scenario/rubric.ts';
import type { Arrow } from './play-graph.ts';

export interface Points {
  /** By arrow. */
  empathy: Int32Array;
  outcome: Int32Array;
  /** By state: the outcome points of its ending. */
  ending: Int32Array;
}

/** The points of every arrow and ending. A behaviour that the rubric lacks counts 0. */
export function pointsFromRubric(
  model: ScenarioModel,
  rubric: Rubric,
  arrows: readonly Arrow[],
): Points {
  const axisOf = new Map(rubric.dimensions.map(({ id, axis }) => [id, axis]));
  const behaviours = new Map(
    rubric.behaviours.map(({ id, dimension, points }) => [
      id,
      { points, axis: axisOf.get(dimension) },
    ]),
  );
  const pointsOf = (candidate: CandidateModel | undefined, axis: Axis): number =>
    (candidate?.shows ?? []).reduce((sum, id) => {
      const behaviour = behaviours.get(id);
      return behaviour?.axis === axis ? sum + behaviour.points : sum;
    }, candidate?.scores[axis] ?? 0);
  const ofArrows = (axis: Axis): Int32Array =>
    Int32Array.from(arrows, (arrow) =>
      arrow.type === 'reply' ? pointsOf(arrow.reply.candidates[arrow.candidate], axis) : 0,
    );
  return {
    empathy: ofArrows('empathy'),
    outcome: ofArrows('outcome'),
    ending: Int32Array.from(model.states, ({ ending }) =>
      ending ? (rubric.endings[ending.kind] ?? 0) : 0,
    ),
  };
}
