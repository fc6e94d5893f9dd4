import type { Choice } from '../choices.ts';
import type { ScoreEvidence } from '../evidence.ts';
import type { Rule } from '../rule.ts';

const tooOften = 0.6;
/** One state is no pattern. */
const fewestChoices = 2;

function isLongestBest({ options }: Choice): boolean {
  const lengths = options.map(({ reply }) => reply.text.length);
  const longest = Math.max(...lengths);
  const [first, ...others] = options.filter(({ reply }) => reply.text.length === longest);
  return others.length === 0 && first?.isBest === true;
}

/** In most states the longest reply is the best. */
export const lengthGivesItAway: Rule<ScoreEvidence> = {
  code: 'length-gives-it-away',
  severity: 'warning',
  why: 'Who picks the longest reply without reading does well, and learns nothing.',
  check({ choices }) {
    if (choices.length < fewestChoices) return [];
    const given = choices.filter(isLongestBest);
    if (given.length <= tooOften * choices.length) return [];
    const names = given.slice(0, 5).map(({ state }) => `\`${state.path}\``);
    return [
      {
        path: ['states'],
        message: `The longest reply is the best in ${given.length} of ${choices.length} states with a choice: ${names.join(', ')}${given.length > names.length ? ', …' : ''}.`,
        mend: 'Shorten good replies, and give the tempting ones as many words.',
      },
    ];
  },
};
