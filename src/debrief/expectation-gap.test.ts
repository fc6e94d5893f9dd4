import { expect, it } from 'vitest';
import { dana, talkWithDana } from '../../tests/support/dana.ts';
import { replay } from '../practice/replay.ts';
import type { Mood } from '../scenario/mood.ts';
import { expectationGap } from './expectation-gap.ts';

function gapsOf(...guesses: readonly [string, Mood | null][]) {
  const transcript = talkWithDana(...guesses.map(([reply]) => reply));
  const events = guesses.map(([reply, expected]) => ({
    type: 'reply' as const,
    reply,
    ...(expected === null ? {} : { expected }),
  }));
  return expectationGap(replay(dana, { ...transcript, events }));
}

it('sets beside what Ana expected how Dana took it; what was not guessed is left out', () => {
  expect(gapsOf(['quotePolicy', 'glad'], ['letItStand', null])).toMatchInlineSnapshot(`
    [
      {
        "expected": "glad",
        "gap": "close",
        "moodAfter": "glad",
        "text": "The refund process takes seven to ten days.",
        "turn": 1,
      },
    ]
  `);
  expect(gapsOf(['quotePolicy', null], ['letItStand', null])).toEqual([]);
});

it.each<[Mood, Mood, string[]]>([
  ['glad', 'hopeful', ['close', 'colder']],
  ['angry', 'delighted', ['warmer', 'colder']],
])('one who expected %s, then %s, found it so', (first, second, found) => {
  const gaps = gapsOf(['quotePolicy', first], ['letItStand', second]);
  expect(gaps.map(({ gap }) => gap)).toEqual(found);
});
