import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInIds, builtInScenario } from '../../../tests/support/built-in-scenario.ts';
import { accuracyOf, heldBackSayings } from '../../../tests/support/held-back-sayings.ts';
import { matchOwnWords } from './match-own-words.ts';

const replies = [
  { id: 'ask', text: 'What do you need it for?', sayings: ['When do you need the money by?'] },
  { id: 'date', text: 'By the 14th at the latest.', sayings: ['You have it on the fourteenth.'] },
  { id: 'policy', text: 'The refund process takes seven to ten days.', sayings: [] },
];

describe('somebody who says it in their own words', () => {
  it.each([
    ['what do you need it for', 'ask'],
    ['WHAT DO YOU NEED IT FOR?!', 'ask'],
    ['It’ll be there by the 14th.', 'date'],
    ['A refund takes seven to ten days', 'policy'],
  ])('and types "%s" is understood', (typed, reply) => {
    expect(matchOwnWords(typed, replies)).toEqual({ kind: 'sure', reply });
  });

  it('and could mean two of them is asked', () => {
    const found = matchOwnWords('you need days, the 14th, what process', replies);
    expect(found.kind).toBe('unsure');
    expect(found).toMatchObject({ replies: expect.arrayContaining(['ask', 'date']) });
  });

  it.each(['', '   ', '…', 'xyzzy', '猫', '¡!'])(
    'and types "%s" is told that nothing is like it',
    (typed) => {
      expect(matchOwnWords(typed, replies)).toEqual({ kind: 'none' });
    },
  );

  it('finds the same in whatever order the replies stand', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.stringMatching(/^[a-z ]{0,40}$/),
        (order, typed) => {
          const shuffled = order.flatMap((at) => replies[at] ?? []);
          expect(matchOwnWords(typed, shuffled)).toEqual(matchOwnWords(typed, replies));
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});

it('is right at least 19 times in 20 when sure, and else asks with the right one among them', () => {
  const told = builtInIds.flatMap((id) => heldBackSayings(builtInScenario(id).model));
  const { typed, rightWhenSure, asked, meantAmongAsked } = accuracyOf(told);
  expect(typed).toBeGreaterThan(300);
  expect(rightWhenSure).toBeGreaterThanOrEqual(0.95);
  expect(asked).toBeLessThan(0.55);
  expect(meantAmongAsked).toBeGreaterThan(0.85);
});

it.each(builtInIds)('knows every reply of %s by its own text', (id) => {
  for (const { replies: offered } of builtInScenario(id).model.states) {
    const sayable = offered.map(({ key, text, sayings }) => ({ id: key, text, sayings }));
    for (const { id: reply, text } of sayable) {
      expect(matchOwnWords(text, sayable)).toEqual({ kind: 'sure', reply });
    }
  }
});
