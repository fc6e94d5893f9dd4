import type { GraphEvidence } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** No reply that is ever offered is a brave one. */
export const noBraveReply: Rule<GraphEvidence> = {
  code: 'no-brave-reply',
  severity: 'warning',
  why: 'The trainee comes to try what they would not dare elsewhere.',
  check({ graph }) {
    const isBrave = graph.edgeArrow.some((index) => {
      const arrow = graph.arrows[index];
      return arrow?.type === 'reply' && arrow.reply.brave !== null;
    });
    if (isBrave) return [];
    return [
      {
        path: ['states'],
        message: 'No reply takes a risk.',
        mend: 'Add one with `brave`, and say what is risked.',
      },
    ];
  },
};
