import { expect, it } from 'vitest';
import { guessGap } from './guess-gap.ts';

it('tells Ana that it went much better than it felt, and Ben that he was close', () => {
  expect(guessGap({ empathy: 30, outcome: 70 }, { empathy: 71, outcome: 60 })).toEqual([
    { axis: 'empathy', guess: 30, score: 71, gap: 41, word: 'much-better' },
    { axis: 'outcome', guess: 70, score: 60, gap: -10, word: 'close' },
  ]);
});

it.each([
  [50, 61, 'better'],
  [50, 80, 'better'],
  [61, 50, 'felt-better'],
  [81, 50, 'felt-much-better'],
])('finds a kind word for a guess of %i and a score of %i', (guess, score, word) => {
  const [gap] = guessGap({ empathy: guess, outcome: 0 }, { empathy: score, outcome: 0 });
  expect(gap?.word).toBe(word);
});
