import { describe, expect, it } from 'vitest';
import { dana, danasRubric, talkWithDana } from '../../tests/support/dana.ts';
import type { Attempt } from '../practice/attempt.ts';
import { replay } from '../practice/replay.ts';
import type { Transcript } from '../practice/transcript.ts';
import { earlierAttempts } from './earlier-attempts.ts';
import { yardstick } from './yardstick.ts';

function attempt(id: string, transcript: Transcript, endedAt: number | null): Attempt {
  return {
    version: 2,
    id,
    transcript,
    rewound: [],
    choices: {
      timers: 'off',
      metersShown: true,
      coach: false,
      ownWords: false,
      predict: false,
      spoken: false,
    },
    elapsed: 60_000,
    forkedFrom: null,
    startedAt: 1,
    updatedAt: endedAt ?? 2,
    endedAt,
    guess: null,
    newThing: '',
    newThingDone: null,
    card: null,
  };
}

function others(attempts: Attempt[]) {
  return earlierAttempts({
    model: dana.model,
    rubric: danasRubric,
    yardstick: yardstick(dana.model, danasRubric),
    attempts,
    present: 'today',
    replay: (transcript) => replay(dana, transcript),
  });
}

const asked = talkWithDana('askWhatItIsFor', 'nameTheDate');
const letStand = talkWithDana('quotePolicy', 'letItStand');

describe('earlier attempts on the square', () => {
  it('are the other finished ones of this scenario, oldest first', () => {
    const found = others([
      attempt('today', asked, 500),
      attempt('yesterday', asked, 400),
      attempt('first', letStand, 100),
      attempt('broken off', talkWithDana('quotePolicy'), null),
      attempt('with Marcus', { ...asked, scenario: 'lead-didnt-work' }, 300),
    ]);
    expect(found).toEqual([
      { attempt: 'first', endedAt: 100, ending: 'lost', empathy: 0, outcome: 0 },
      { attempt: 'yesterday', endedAt: 400, ending: 'resolved', empathy: 100, outcome: 85 },
    ]);
  });

  it('leave out one whose replies are no longer in the scenario', () => {
    const changed = talkWithDana('aReplyThatWasCut', 'nameTheDate');
    expect(others([attempt('old', changed, 100)])).toEqual([]);
  });
});
