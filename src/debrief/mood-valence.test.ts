import { expect, it } from 'vitest';
import { moods } from '../scenario/mood.ts';
import { moodValence } from './mood-valence.ts';

it('puts every mood on the line, from furious to delighted', () => {
  const fromWorst = moods.toSorted((one, other) => moodValence(one) - moodValence(other));
  expect([fromWorst[0], fromWorst.at(-1)]).toEqual(['furious', 'delighted']);
  expect([moodValence('furious'), moodValence('neutral'), moodValence('delighted')]).toEqual([
    -1, 0, 1,
  ]);
});

it('falls from wary over annoyed and angry to furious', () => {
  const worse = (['wary', 'annoyed', 'angry', 'furious'] as const).map(moodValence);
  expect(worse).toEqual(worse.toSorted((one, other) => other - one));
});
