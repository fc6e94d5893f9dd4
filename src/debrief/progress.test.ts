import { describe, expect, it } from 'vitest';
import { builtInRubric, builtInScenario } from '../../tests/support/built-in-scenario.ts';
import { dana, danasRubric, playWithDana } from '../../tests/support/dana.ts';
import { danasAttempt } from '../../tests/support/danas-attempt.ts';
import { attemptsOverTime } from './attempts-over-time.ts';
import { behaviourHistory } from './behaviour-history.ts';
import { debriefFromPlay } from './debrief-from-play.ts';
import type { LookedBack } from './looked-back.ts';
import { practiseNext } from './practise-next.ts';
import { yardstick } from './yardstick.ts';

const measure = yardstick(dana.model, danasRubric);

function talked(id: string, endedAt: number | null, ...said: string[]): LookedBack {
  return {
    attempt: { ...danasAttempt({ said, endedAt }), id },
    model: dana.model,
    debrief: debriefFromPlay({
      model: dana.model,
      rubric: danasRubric,
      yardstick: measure,
      play: playWithDana(...said),
    }),
  };
}

const first = talked('first', 100, 'quotePolicy', 'letItStand');
const second = talked('second', 200, 'quotePolicy', 'letItStand');
const third = talked('third', 300, 'askWhatItIsFor', 'nameTheDate');
const brokenOff = talked('broken off', null, 'quotePolicy');

describe('attempts over time', () => {
  it('are those with an ending, oldest first, with both axes apart', () => {
    expect(attemptsOverTime([third, brokenOff, first])).toEqual([
      {
        attempt: 'first',
        scenario: 'refund-seven-to-ten-days',
        at: 100,
        ending: { kind: 'lost', title: 'A truth, heard as a lie' },
        score: { empathy: 0, outcome: 0, corner: 'let-down' },
      },
      {
        attempt: 'third',
        scenario: 'refund-seven-to-ten-days',
        at: 300,
        ending: { kind: 'resolved', title: 'A date to count on' },
        score: { empathy: 100, outcome: 85, corner: 'seen-and-solved' },
      },
    ]);
  });

  it('are only of the scenario that was asked for', () => {
    expect(attemptsOverTime([first], 'remake-it')).toEqual([]);
  });
});

describe('what was shown', () => {
  it('counts each behaviour over all attempts, and says whether it became rarer', () => {
    const [understand, , , next] = behaviourHistory(danasRubric, [third, second, first]);
    const shown = (times: number, attempts: number, earlier: number, later: number) => ({
      times,
      attempts,
      scenarios: attempts === 0 ? [] : ['refund-seven-to-ten-days'],
      halves: { size: 1, earlier, later },
    });
    expect(understand?.behaviours).toMatchObject([
      { id: 'asks-to-understand', kind: 'strong', ...shown(1, 1, 0, 1) },
      { id: 'policy-speak', kind: 'harming', ...shown(2, 2, 1, 0) },
    ]);
    expect(next?.behaviours).toMatchObject([
      { id: 'names-latest-date', kind: 'strong' },
      { id: 'says-what-is-known', kind: 'helpful' },
      { id: 'lets-misunderstanding-stand', kind: 'harming', ...shown(2, 2, 1, 0) },
    ]);
  });

  it('says nothing of halves while there is one attempt, and names what was never shown', () => {
    const [, own] = behaviourHistory(danasRubric, [first]);
    expect(own).toEqual({
      id: 'own',
      label: 'Owns it',
      axis: 'empathy',
      behaviours: [
        {
          id: 'owns-mistake',
          label: 'owns mistake',
          explain: 'Why owns-mistake counts.',
          points: 2,
          kind: 'strong',
          times: 0,
          attempts: 0,
          scenarios: [],
          halves: null,
        },
      ],
    });
  });
});

describe('what to practise next', () => {
  const from = (all: LookedBack[], models = [dana.model]) =>
    practiseNext({
      rubric: danasRubric,
      history: behaviourHistory(danasRubric, all),
      models,
      tried: new Set(all.map(({ model }) => model.scenario.id)),
    });

  it('is where the strong counterpart of the worst recurring pattern can be shown', () => {
    expect(from([first, second])).toEqual({
      kind: 'pattern',
      scenario: 'refund-seven-to-ten-days',
      behaviour: { id: 'lets-misunderstanding-stand', label: 'lets misunderstanding stand' },
      dimension: { id: 'next', label: 'Who, what, by when' },
      attempts: 2,
      replies: 4,
    });
  });

  it('is else where a dimension that was never shown can be', () => {
    expect(from([third])).toEqual({
      kind: 'never-shown',
      scenario: 'refund-seven-to-ten-days',
      dimension: { id: 'own', label: 'Owns it' },
      replies: 2,
    });
  });

  it('is else a conversation that was never tried, and nothing when there is none', () => {
    const nothing = { rubric: { ...danasRubric, behaviours: [] }, history: [] };
    const models = [dana.model, builtInScenario('remake-it').model];
    const tried = new Set(['refund-seven-to-ten-days']);
    expect(practiseNext({ ...nothing, models, tried })).toEqual({
      kind: 'unexplored',
      scenario: 'remake-it',
    });
    expect(practiseNext({ ...nothing, models: [dana.model], tried })).toBeNull();
  });

  it('prefers the built-in conversation with the most replies that show it', () => {
    const models = ['remake-it', 'seven-to-ten-days'].map((id) => builtInScenario(id).model);
    const next = practiseNext({
      rubric: builtInRubric,
      history: behaviourHistory(builtInRubric, []),
      models,
      tried: new Set(),
    });
    const counted = models.map(({ scenario, states }) => ({
      scenario: scenario.id,
      replies: states
        .flatMap(({ replies }) => replies)
        .filter(({ candidates }) => candidates.some(({ shows }) => shows.includes('names-feeling')))
        .length,
    }));
    const [most] = counted.toSorted((one, other) => other.replies - one.replies);
    expect(next).toMatchObject({ kind: 'never-shown', ...most, dimension: { id: 'feel' } });
  });
});
