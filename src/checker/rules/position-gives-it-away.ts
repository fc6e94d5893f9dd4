import type { ScoreEvidence } from '../evidence.ts';
import type { Rule } from '../rule.ts';

const tooOften = 0.6;
/** One state is no pattern. */
const fewestChoices = 2;

/** In most states the best reply stands at the same place of the file. */
export const positionGivesItAway: Rule<ScoreEvidence> = {
  code: 'position-gives-it-away',
  severity: 'warning',
  why: 'Wherever replies are shown in the order of the file, as on paper, who has seen the pattern stops reading.',
  check({ choices }) {
    if (choices.length < fewestChoices) return [];
    const counts = new Map<number, number>();
    for (const { options } of choices) {
      const best = options.flatMap(({ isBest }, place) => (isBest ? [place + 1] : []));
      const [place] = best;
      if (place !== undefined && best.length === 1) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count > tooOften * choices.length)
      .map(([place, count]) => ({
        path: ['states'],
        message: `The best reply is number ${place} in ${count} of ${choices.length} states with a choice.`,
        mend: 'Mix the order of the replies.',
      }));
  },
};
