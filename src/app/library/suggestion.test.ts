import { expect, it } from 'vitest';
import type { ScenarioSummary } from '../../scenario/scenario-summary.ts';
import { type Exploration, unexplored } from './exploration.ts';
import { suggestionFrom } from './suggestion.ts';

function scenario(id: string, rest: Partial<ScenarioSummary> = {}): ScenarioSummary {
  return {
    id,
    title: id,
    summary: '',
    channel: 'phone',
    level: 'starter',
    minutes: 5,
    topics: [],
    locale: 'en',
    customer: { name: 'Sam' },
    mood: 'calm',
    endings: [
      { path: 'good', kind: 'resolved', title: 'Good' },
      { path: 'bad', kind: 'lost', title: 'Bad' },
    ],
    replies: ['a/one', 'a/two'],
    braveReplies: ['a/two'],
    translations: [],
    fingerprint: '',
    ...rest,
  };
}

const seen = (rest: Partial<Exploration>): Exploration => ({ ...unexplored, attempts: 1, ...rest });
const gentle = scenario('gentle');
const hard = scenario('hard', { level: 'stretch', minutes: 3 });

it('starts a newcomer with the gentlest', () => {
  expect(suggestionFrom([hard, gentle], new Map(), null)).toEqual({
    kind: 'start',
    scenario: gentle,
  });
});

it('asks for the brave reply where none has been dared', () => {
  const careful = new Map([['gentle', seen({ triedReplies: new Set(['a/one']) })]]);
  expect(suggestionFrom([gentle, hard], careful, null)).toEqual({
    kind: 'brave',
    scenario: gentle,
    untried: 1,
  });
});

it('leads on to somebody not met yet once something was dared', () => {
  const daring = new Map([['gentle', seen({ triedReplies: new Set(['a/two']) })]]);
  expect(suggestionFrom([gentle, hard], daring, null)).toEqual({ kind: 'untried', scenario: hard });
});

it('then sends out for the endings left, where most are left', () => {
  const dared = { triedReplies: new Set(['a/two']) };
  const all = new Map([
    ['gentle', seen({ ...dared, foundEndings: new Set(['good']) })],
    ['hard', seen(dared)],
  ]);
  expect(suggestionFrom([gentle, hard], all, null)).toEqual({
    kind: 'endings',
    scenario: hard,
    undiscovered: 2,
  });
});

it('has nothing to suggest when everything was found', () => {
  const all = new Map([
    ['gentle', seen({ triedReplies: new Set(['a/two']), foundEndings: new Set(['good', 'bad']) })],
  ]);
  expect(suggestionFrom([gentle], all, null)).toBeNull();
});

it('leaves out the one that is being played', () => {
  expect(suggestionFrom([gentle, hard], new Map(), 'gentle')).toEqual({
    kind: 'untried',
    scenario: hard,
  });
});
