import type { GraphEvidence } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** Dimensions of the rubric in which no complete play can earn points. */
export const emptyDimension: Rule<GraphEvidence> = {
  code: 'empty-dimension',
  severity: 'warning',
  why: 'The debrief asks the trainee for something that this conversation gives no room for.',
  check({ graph, rubric, canEnd }) {
    const shown = new Set<string>();
    const seen = new Uint8Array(graph.arrows.length);
    for (let edge = 0; edge < graph.edgeTarget.length; edge++) {
      const index = graph.edgeArrow[edge] ?? 0;
      if (seen[index] === 1 || canEnd[graph.edgeTarget[edge] ?? 0] === 0) continue;
      seen[index] = 1;
      const arrow = graph.arrows[index];
      if (arrow?.type !== 'reply') continue;
      for (const id of arrow.reply.candidates[arrow.candidate]?.shows ?? []) shown.add(id);
    }
    const earned = new Set(
      rubric.behaviours
        .filter(({ id, points }) => points > 0 && shown.has(id))
        .map((one) => one.dimension),
    );
    const empty = rubric.dimensions.filter(({ id }) => !earned.has(id));
    if (empty.length === 0) return [];
    const names = empty.map(({ id, label }) => `\`${id}\` (${label})`).join(', ');
    return [
      {
        path: ['states'],
        message: `No play can earn points for ${names}.`,
        mend: 'Let a reply show one of its behaviours, if the conversation is about it at all.',
      },
    ];
  },
};
