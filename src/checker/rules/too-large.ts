import type { TooLarge } from '../../play-graph/build-play-graph.ts';
import type { ModelEvidence } from '../evidence.ts';
import type { Rule } from '../rule.ts';

export interface TooLargeEvidence extends ModelEvidence {
  tooLarge: TooLarge;
}

const mostNames = 12;

/** More configurations than the limit: nothing about the plays was decided. */
export const tooLarge: Rule<TooLargeEvidence> = {
  code: 'too-large',
  severity: 'error',
  why: 'What has not been proved may leave the trainee stuck or scored against something out of reach.',
  check({ tooLarge: { seen, multiplying } }) {
    const count = (seen - 1).toLocaleString('en-US');
    const names = multiplying.slice(0, mostNames).map((name) => `\`${name}\``);
    const rest = multiplying.length - names.length;
    const more = rest > 0 ? ` and ${rest} more` : '';
    const by = names.length === 0 ? '' : ` What multiplies them: ${names.join(', ')}${more}.`;
    return [
      {
        path: ['states'],
        message: `More than ${count} situations can be reached, too many to look at them all.${by}`,
        mend: 'Give meters a smaller `max`, or do without one of these meters, facts or `once` replies.',
      },
    ];
  },
};
