import type { GraphEvidence } from '../evidence.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Rule } from '../rule.ts';

/** A reply that no reachable configuration offers. */
export const neverOffered: Rule<GraphEvidence> = {
  code: 'never-offered',
  severity: 'error',
  why: 'A choice that was written for the trainee never comes up.',
  check({ model, graph }) {
    const seen = new Uint8Array(graph.arrows.length);
    for (let edge = 0; edge < graph.edgeArrow.length; edge++) seen[graph.edgeArrow[edge] ?? 0] = 1;
    const offered = new Set(
      graph.arrows.flatMap((arrow, index) =>
        arrow.type === 'reply' && seen[index] === 1 ? [arrow.reply.key] : [],
      ),
    );
    return model.states.flatMap((state) =>
      state.replies
        .filter(({ key }) => !offered.has(key))
        .map(({ id }) => ({
          path: pathOfState(state, 'on', id),
          state: state.path,
          reply: id,
          message: `The reply \`${id}\` of \`${state.path}\` is never offered.`,
          mend: 'Loosen its guard, let a play come there, or delete it.',
        })),
    );
  },
};
