import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/checker/check-scenario.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import { parseRubric } from '../../src/scenario/parse-rubric.ts';
import type { ReplyObject, Scenario } from '../../src/scenario/scenario.ts';
import { validateScenario } from '../../src/scenario/validate-scenario.ts';
import { generateScenario, randomRubric } from '../support/random-scenario.ts';
import { ending, shortScenario } from '../support/short-scenario.ts';

const { rubric } = parseRubric(
  readFileSync(new URL('../../scenarios/rubric.yaml', import.meta.url), 'utf8'),
  'rubric.yaml',
);

function problemsOf(scenario: Scenario) {
  if (!rubric) throw new Error('The rubric was refused.');
  expect(validateScenario(scenario, { rubric }).problems).toEqual([]);
  return checkScenario(modelFromScenario(scenario, 'as-written'), rubric).problems;
}

/** `code state`, `code state/reply` or `code`, of each problem with one of the codes. */
function told(scenario: Scenario, ...codes: string[]): string[] {
  return problemsOf(scenario)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, state, reply }) =>
      [code, [state, reply].filter((part) => part !== undefined).join('/')].join(' ').trim(),
    );
}

const errors = ['unreachable-state', 'never-offered', 'dead-end', 'trap', 'endless-always'];

/** Says something and leads there. */
function reply(target: string, rest: Partial<ReplyObject> = {}): ReplyObject {
  return { reply: 'As you like.', feedback: 'It was heard.', target, ...rest };
}

describe('what a play comes by', () => {
  it('is a state that is only passed through, where Mira says her one line', () => {
    const scenario = shortScenario({
      opening: { on: { wait: reply('sighs'), act: reply('ends') } },
      sighs: { says: 'Again.', always: 'ends' },
      ends: ending(),
    });
    expect(told(scenario, ...errors)).toEqual([]);
  });

  it('is a state that only silence leads to, and an ending that only silence leads to', () => {
    const scenario = shortScenario({
      opening: { on: { wait: reply('waits') } },
      waits: { on: { hum: reply('waits') }, after: { '10s': 'leaves' } },
      leaves: ending('lost'),
    });
    expect(told(scenario, ...errors)).toEqual([]);
  });

  it('is no way out where only silence leads on', () => {
    const scenario = shortScenario({
      opening: { on: { wait: reply('waits') } },
      waits: { after: { '10s': 'leaves' } },
      leaves: ending('lost'),
    });
    expect(told(scenario, ...errors)).toEqual(['dead-end waits']);
  });

  it('is nothing at all where the conversation is over before it begins', () => {
    const scenario = shortScenario({ over: ending() });
    expect(told(scenario, ...errors, 'no-dilemma', 'one-reply', 'rude-fix-wins')).toEqual([]);
  });

  it('goes by the guard of the state around, which holds for its inner states', () => {
    const scenario = shortScenario(
      {
        call: {
          initial: 'hopes',
          on: { hangUp: reply('#short.ends', { guard: 'patience <= 1' }) },
          states: {
            hopes: { on: { stall: reply('waits', { effects: { patience: -1 } }) } },
            waits: {},
          },
        },
        ends: ending('lost'),
      },
      { meters: { patience: { start: 3 } } },
    );
    expect(told(scenario, 'dead-end', 'trap')).toEqual(['dead-end call.waits', 'trap call.hopes']);
    const patient = { ...scenario, meters: { patience: { start: 2 } } };
    expect(told(patient, ...errors)).toEqual([]);
  });
});

describe('a reply of the state around', () => {
  it('is never offered where every inner state has its own of that name', () => {
    const scenario = shortScenario({
      call: {
        initial: 'calm',
        on: { thank: reply('#short.ends') },
        states: {
          calm: { on: { thank: reply('warm') } },
          warm: { on: { thank: reply('#short.ends') } },
        },
      },
      ends: ending(),
    });
    expect(told(scenario, ...errors)).toEqual(['never-offered call/thank']);
  });

  it('is offered as long as the guard of the inner one does not hold', () => {
    const scenario = shortScenario({
      call: {
        initial: 'calm',
        on: { thank: reply('#short.ends') },
        states: {
          calm: {
            on: {
              thank: reply('#short.moved', { guard: 'trust > 9' }),
              praise: reply('calm', { effects: { trust: 5 }, once: true }),
            },
          },
        },
      },
      moved: ending(),
      ends: ending('lost'),
    });
    expect(told(scenario, ...errors)).toEqual([]);
    expect(told({ ...scenario, meters: { trust: { start: 4 } } }, ...errors)).toEqual([
      'unreachable-state moved',
      'never-offered call.calm/thank',
    ]);
  });

  it('is one choice with the inner one of the same name, and not two on the same road', () => {
    const scenario = shortScenario({
      call: {
        initial: 'calm',
        on: { thank: reply('#short.ends') },
        states: { calm: { on: { thank: reply('#short.ends', { guard: 'trust > 3' }) } } },
      },
      ends: ending(),
    });
    expect(told(scenario, 'same-road', 'one-reply')).toEqual(['one-reply call.calm']);
  });
});

describe('two roads', () => {
  const meters = { patience: { start: 5 } };
  const roads = (one: ReplyObject, other: ReplyObject): string[] =>
    told(
      shortScenario(
        { opening: { on: { one, other } }, hall: { on: { go: reply('ends') } }, ends: ending() },
        { meters, facts: ['knowsWhy'] },
      ),
      'same-road',
    );

  it('are the same whatever the order in which the effects are written', () => {
    const one = reply('hall', { effects: { trust: 1, patience: -1 } });
    expect(roads(one, reply('hall', { effects: { patience: -1, trust: 1 } }))).toEqual([
      'same-road opening',
    ]);
    expect(roads(one, reply('hall', { effects: { patience: -2, trust: 1 } }))).toEqual([]);
  });

  it('are the same where one leads back and the other nowhere', () => {
    const stays: ReplyObject = { reply: 'Hm.', feedback: 'It was heard.' };
    expect(roads(reply('opening'), stays)).toEqual(['same-road opening']);
  });

  it('are two where only one of them is remembered', () => {
    expect(roads(reply('hall'), reply('hall', { remember: 'knowsWhy' }))).toEqual([]);
  });
});

describe('where all plays earn the same', () => {
  const scenario = shortScenario({
    opening: { on: { brief: reply('ends'), long: reply('ends', { reply: 'As you like it.' }) } },
    ends: ending(),
  });

  it('no reply is better than another, by its length or by its place', () => {
    expect(told(scenario, 'length-gives-it-away', 'position-gives-it-away')).toEqual([]);
  });

  it('nothing is unkind, and every reply costs nothing', () => {
    expect(told(scenario, 'rude-fix-wins', 'no-way-back', 'no-dilemma')).toEqual(['no-dilemma']);
  });
});

describe('a state with two replies', () => {
  it('offers one at a time where their guards never hold together', () => {
    const scenario = shortScenario({
      opening: {
        on: {
          soft: reply('ends', { guard: 'trust >= 5' }),
          firm: reply('ends', { guard: 'trust < 5' }),
        },
      },
      ends: ending(),
    });
    expect(told(scenario, 'one-reply')).toEqual(['one-reply opening']);
  });

  it('that offers both at first and one later is no state with one reply', () => {
    const scenario = shortScenario({
      opening: { on: { ask: reply('opening', { once: true }), go: reply('ends') } },
      ends: ending(),
    });
    expect(told(scenario, 'one-reply')).toEqual([]);
  });
});

it('a hard text is only called hard where the language is English', () => {
  const says =
    'Notwithstanding considerable organisational difficulties, the administration of the establishment has unanimously determined that reimbursement of accommodation expenditure necessitates documentation.';
  const scenario = shortScenario({ opening: { says, on: { go: reply('ends') } }, ends: ending() });
  expect(told(scenario, 'hard-to-read')).toEqual(['hard-to-read opening']);
  expect(told({ ...scenario, locale: 'en-GB' }, 'hard-to-read')).toHaveLength(1);
  expect(told({ ...scenario, locale: 'de' }, 'hard-to-read')).toEqual([]);
});

it('rounds that earn their points at the same place are told once', () => {
  const scenario = generateScenario({
    seed: 110,
    states: 12,
    meters: 3,
    facts: 2,
    once: 2,
    faults: ['score-loops'],
  });
  const { problems } = checkScenario(modelFromScenario(scenario, ''), randomRubric);
  const loops = problems.filter(({ code }) => code === 'score-loop');
  const places = loops.map(({ state, reply: id, message }) => {
    return `${state ?? ''} ${id ?? ''} ${/empathy|outcome/.exec(message)?.[0] ?? ''}`;
  });
  expect(loops.length).toBeGreaterThan(1);
  expect(places).toEqual([...new Set(places)]);
  expect(loops.some(({ message }) => /, and \d+ more like it do\.$/.test(message))).toBe(true);
});
