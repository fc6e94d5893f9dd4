import { beforeAll, describe, expect, it } from 'vitest';
import { builtInRubric, builtInScenario } from '../../../tests/support/built-in-scenario.ts';
import { Chance } from '../../../tests/support/chance.ts';
import { compiled as ready } from '../../../tests/support/compiled.ts';
import {
  anythingBut,
  attemptWith,
  exportOf,
  type Habit,
  talkOn,
} from '../../../tests/support/people-playing.ts';
import { ending, shortScenario } from '../../../tests/support/short-scenario.ts';
import { forkAttempt } from '../../practice/fork-attempt.ts';
import type { PlayEvent } from '../../practice/transcript.ts';
import { rewindAttempt } from '../../practice/rewind-attempt.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import type { AxisScores } from '../../scenario/scenario.ts';
import type { ImportedPlay } from './imported.ts';
import { parsePlays } from './parse-plays.ts';
import { peopleReport, type PeopleReport } from './people-report.ts';

const remakeIt = builtInScenario('remake-it');

function playsIn(text: string): ImportedPlay[] {
  const parsed = parsePlays(text, 'export.json');
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.plays;
}

const report = (plays: readonly ImportedPlay[], compiled = remakeIt, rubric = builtInRubric) =>
  peopleReport(compiled, rubric, plays, []);

const replyIn = ({ replies }: PeopleReport, state: string, reply: string) =>
  replies.find((one) => one.state === state && one.reply === reply);

describe('thirty people at the coffee machine', () => {
  const nobodys = 'asking.thirdTime/watchMe';
  let thirty: ImportedPlay[];
  beforeAll(async () => {
    const chance = new Chance(30);
    const habit = anythingBut(chance, [nobodys], 0.05);
    const all: Habit = (open, state) =>
      open.find(({ key }) => state === 'asking.sameAgain' && key.startsWith('asking.sameAgain/')) ??
      habit(open, state);
    const files = await Promise.all(
      Array.from({ length: 30 }, (_, person) =>
        exportOf([attemptWith(remakeIt, talkOn(remakeIt, [], all), { id: `a${person}` })]),
      ),
    );
    thirty = files.flatMap(playsIn);
  });

  it('shows the reply nobody picked, and how often it was there to be picked', () => {
    const told = report(thirty);
    expect(told).toMatchObject({ plays: 30, whole: 30, running: 0, partly: 0, older: 0 });
    const never = told.neverChosen.find(({ reply }) => reply === 'watchMe');
    expect(never).toMatchObject({ state: 'asking.thirdTime', chosen: 0, votes: 0 });
    expect(never?.offered).toBeGreaterThanOrEqual(30);
    for (const { chosen } of told.neverChosen) expect(chosen).toBe(0);
  });

  it('shows the turn that everybody passed the same way', () => {
    const told = report(thirty);
    const [state] = remakeIt.model.states.filter(({ path }) => path === 'asking.sameAgain');
    const at = told.sameForAll.find((one) => one.state === 'asking.sameAgain');
    expect(at?.took).toEqual({ state: 'asking.sameAgain', reply: state?.replies[0]?.id });
    const turns = told.replies.find((one) => one.reply === state?.replies[0]?.id);
    expect(at?.times).toBe(turns?.chosen);
    expect(at?.choices).toBeGreaterThan(1);
  });

  it('counts each thing done once: replies by what was said, endings by how it went', () => {
    const told = report(thirty);
    const said = thirty.flatMap(({ events }) => events).filter(({ type }) => type === 'reply');
    const chosen = told.replies.reduce((sum, one) => sum + one.chosen, 0);
    expect(chosen).toBe(said.length);
    expect(told.endings.reduce((sum, { plays }) => sum + plays, 0)).toBe(30);
    for (const one of told.replies) expect(one.chosen).toBeLessThanOrEqual(one.offered);
  });

  it('names nobody, and has none of anybody’s own words', () => {
    const text = JSON.stringify([thirty, report(thirty)]);
    expect(text).not.toMatch(/own words|Priya|calm/);
  });

  it('counts a file that is opened twice once, and of an attempt that went on the later state', async () => {
    const broken = thirty[0]?.events.slice(0, 2) ?? [];
    const earlier = playsIn(await exportOf([attemptWith(remakeIt, broken, { id: 'a0', now: 5 })]));
    expect(report([...earlier, ...thirty, ...thirty])).toEqual(report(thirty));
  });

  it('says nothing of never, always, good and weak over four people', () => {
    const told = report(thirty.slice(0, 4));
    expect(told.neverChosen).toEqual([]);
    expect(told.sameForAll).toEqual([]);
    expect(told.partings).toEqual([]);
    expect(told.scores.medians).toBeNull();
  });

  it('leaves out what was played of another scenario', () => {
    const told = report(thirty, builtInScenario('wrong-date'));
    expect(told).toMatchObject({ plays: 0, elsewhere: 30, neverChosen: [], partings: [] });
  });
});

const replies = (...events: string[]): PlayEvent[] =>
  events.map((reply) => ({ type: 'reply', reply }));

/** Two questions and an end; `kind` is worth empathy and `firm` outcome. */
function twoQuestions(rest: { extra?: boolean; swapped?: boolean } = {}): CompiledScenario {
  const points = (empathy: number, outcome: number): AxisScores =>
    rest.swapped === true ? { empathy: outcome, outcome: empathy } : { empathy, outcome };
  const to = (target: string, scores: AxisScores) => {
    return { reply: `to ${target}`, target, feedback: 'So it lands.', shows: [], scores };
  };
  return ready(
    shortScenario({
      opening: {
        says: 'Hello?',
        on: {
          kind: to('middle', points(2, 0)),
          firm: to('middle', points(0, 2)),
          ...(rest.extra !== true && { short: to('middle', points(0, 0)) }),
        },
      },
      middle: {
        says: 'And now?',
        on: { yes: to('end', points(0, 0)), no: to('end', points(0, 0)) },
      },
      end: ending('resolved'),
    }),
  );
}
const bare: Rubric = {
  dimensions: [],
  behaviours: [],
  lenses: [],
  endings: { delighted: 0, recovered: 0, resolved: 0, unresolved: 0, escalated: 0, lost: 0 },
};

async function talks(compiled: CompiledScenario, said: readonly (readonly string[])[]) {
  const attempts = said.map((one, index) =>
    attemptWith(compiled, replies(...one), { id: `a${index}` }),
  );
  return playsIn(await exportOf(attempts));
}

describe('what parts good plays from weak ones', () => {
  const said = [
    ...Array.from({ length: 4 }, () => ['kind', 'yes']),
    ...Array.from({ length: 3 }, () => ['firm', 'no']),
    ...Array.from({ length: 2 }, () => ['short', 'no']),
  ];

  it('is told on each axis by itself, in counts', async () => {
    const compiled = twoQuestions();
    const { scores, partings } = report(await talks(compiled, said), compiled, bare);
    expect(scores).toEqual({ plays: 9, medians: { empathy: 0, outcome: 0 }, why: null });
    // Nobody is below the median of either axis, so those at it are the weaker ones.
    const kind = { state: 'opening', reply: 'kind', good: { chose: 4, of: 4 } };
    expect(partings).toContainEqual({ ...kind, axis: 'empathy', weak: { chose: 0, of: 5 } });
    const firm = { state: 'opening', reply: 'firm', good: { chose: 3, of: 3 } };
    expect(partings).toContainEqual({ ...firm, axis: 'outcome', weak: { chose: 0, of: 6 } });
  });

  it('compares those above the median with those below it, those at it left out', async () => {
    const compiled = threeScores();
    const middling = Array.from({ length: 3 }, () => ['some', 'no']);
    const plays = [
      ...middling,
      ...Array.from({ length: 4 }, () => ['most', 'yes']),
      ['least', 'yes'],
      ...Array.from({ length: 3 }, () => ['least', 'no']),
    ];
    const { scores, partings } = report(await talks(compiled, plays), compiled, bare);
    expect(scores.medians?.empathy).toBe(50);
    expect(partings).toEqual([
      {
        state: 'opening',
        reply: 'most',
        axis: 'empathy',
        good: { chose: 4, of: 4 },
        weak: { chose: 0, of: 4 },
      },
      {
        state: 'opening',
        reply: 'least',
        axis: 'empathy',
        good: { chose: 0, of: 4 },
        weak: { chose: 4, of: 4 },
      },
      {
        state: 'middle',
        reply: 'yes',
        axis: 'empathy',
        good: { chose: 4, of: 4 },
        weak: { chose: 1, of: 4 },
      },
      {
        state: 'middle',
        reply: 'no',
        axis: 'empathy',
        good: { chose: 0, of: 4 },
        weak: { chose: 3, of: 4 },
      },
    ]);
  });

  it('treats the axes alike: with their points swapped, all is told of the other', async () => {
    const chance = new Chance(4);
    const said = Array.from({ length: 40 }, () => [
      chance.one(['kind', 'firm', 'short']),
      chance.one(['yes', 'no']),
    ]);
    const one = twoQuestions();
    const other = twoQuestions({ swapped: true });
    const told = report(await talks(one, said), one, bare);
    const swapped = report(await talks(other, said), other, bare);
    const of = (axis: string, { partings }: PeopleReport) =>
      partings.filter((parting) => parting.axis === axis).map(({ axis: _, ...rest }) => rest);
    expect(told.partings.length).toBeGreaterThan(0);
    expect(of('empathy', swapped)).toEqual(of('outcome', told));
    expect(of('outcome', swapped)).toEqual(of('empathy', told));
  });
});

/** Like the two questions, with three steps of empathy. */
function threeScores(): CompiledScenario {
  const to = (target: string, empathy: number) => {
    return { reply: 'x', target, feedback: 'y', shows: [], scores: { empathy } };
  };
  return ready(
    shortScenario({
      opening: {
        says: 'Hello?',
        on: { most: to('middle', 2), some: to('middle', 1), least: to('middle', 0) },
      },
      middle: { says: 'And now?', on: { yes: to('end', 0), no: to('end', 0) } },
      end: ending('resolved'),
    }),
  );
}

describe('plays that were gone back in', () => {
  const compiled = twoQuestions();

  it('count each way once, and what the ways have in common once', async () => {
    const first = attemptWith(compiled, replies('kind', 'yes'), { id: 'first' });
    const again = rewindAttempt(first, replies('kind'), 2_000);
    const other = { ...again, transcript: { ...again.transcript, events: replies('kind', 'no') } };
    const fork = forkAttempt(other, 1, { id: 'fork', now: 3_000 });
    const told = report(playsIn(await exportOf([other, fork])), compiled, bare);
    expect(told).toMatchObject({ plays: 2, whole: 2 });
    expect(replyIn(told, 'opening', 'kind')).toMatchObject({ offered: 1, chosen: 1 });
    expect(replyIn(told, 'middle', 'yes')).toMatchObject({ offered: 2, chosen: 1 });
    expect(replyIn(told, 'middle', 'no')).toMatchObject({ offered: 2, chosen: 1 });

    const gone = { ...fork, transcript: { ...fork.transcript, events: replies('kind', 'yes') } };
    expect(report(playsIn(await exportOf([gone])), compiled, bare).plays).toBe(1);
  });

  it('count as running where they have not ended, and not at all where nothing was said', async () => {
    const plays = [['kind'], [], ['firm', 'yes']];
    const told = report(await talks(compiled, plays), compiled, bare);
    expect(told).toMatchObject({ plays: 2, whole: 1, running: 1 });
  });
});

describe('a play of an older version', () => {
  it('counts as far as it is legal now, and shows where it stops', async () => {
    const older = twoQuestions();
    const now = twoQuestions({ extra: true });
    const said = [
      ['short', 'yes'],
      ['kind', 'yes'],
      ['kind', 'no'],
      ['kind', 'maybe'],
    ];
    const told = report(await talks(older, said), now, bare);
    expect(told).toMatchObject({ plays: 4, whole: 2, partly: 2, running: 0 });
    expect(told.stops).toEqual([
      { state: 'opening', plays: 1 },
      { state: 'middle', plays: 1 },
    ]);
    expect(replyIn(told, 'opening', 'kind')).toMatchObject({ offered: 3, chosen: 3 });
    const stranger = { ...now, model: { ...now.model, fingerprint: 'another' } };
    expect(report(await talks(older, said), stranger, bare).older).toBe(4);
  });

  it('is not replayed on a file that goes round by itself for ever', async () => {
    const round = ready(
      shortScenario({
        opening: {
          says: 'Hello?',
          on: { kind: { reply: 'x', target: 'one', feedback: 'y', shows: [] } },
        },
        one: { says: '1', always: { target: 'two' } },
        two: { says: '2', always: { target: 'one' } },
        end: ending('resolved'),
      }),
    );
    const told = report(await talks(twoQuestions(), [['kind', 'yes']]), round, bare);
    expect(told).toMatchObject({ plays: 0, scores: { why: 'endless-always' } });
  });
});

it('does not take one person who goes round in circles for many', async () => {
  const compiled = ready(
    shortScenario({
      opening: {
        says: 'Hello?',
        on: {
          again: { reply: 'x', target: 'opening', feedback: 'y', shows: [] },
          enough: { reply: 'x', target: 'end', feedback: 'y', shows: [] },
        },
      },
      end: ending('resolved'),
    }),
  );
  const round = Array.from({ length: 9 }, () => 'again');
  const four = Array.from({ length: 4 }, () => round);
  const told = report(await talks(compiled, four), compiled, bare);
  expect(replyIn(told, 'opening', 'enough')).toMatchObject({ offered: 36, plays: 4, chosen: 0 });
  expect([...told.neverChosen, ...told.sameForAll]).toEqual([]);
  const five = report(await talks(compiled, [...four, round]), compiled, bare);
  expect(five.neverChosen).toMatchObject([{ reply: 'enough', offered: 45, plays: 5 }]);
  expect(five.sameForAll).toMatchObject([{ state: 'opening', times: 45, plays: 5 }]);
});

describe('a turn that everybody passes alike', () => {
  it('is told where there was a choice, a silence of all with it', async () => {
    const compiled = ready(
      shortScenario({
        opening: {
          says: 'Hello?',
          after: { '10s': { target: 'middle' } },
          on: {
            kind: { reply: 'x', target: 'middle', feedback: 'y', shows: [] },
            firm: { reply: 'x', target: 'middle', feedback: 'y', shows: [] },
          },
        },
        middle: {
          says: 'And now?',
          on: {
            yes: { reply: 'x', target: 'last', feedback: 'y', shows: [] },
            no: { reply: 'x', target: 'last', feedback: 'y', shows: [] },
          },
        },
        last: { says: 'Bye', on: { bye: { reply: 'x', target: 'end', feedback: 'y', shows: [] } } },
        end: ending('resolved'),
      }),
    );
    const silence: PlayEvent = { type: 'silence', state: 'opening', after: '10s' };
    const attempts = Array.from({ length: 6 }, (_, person) =>
      attemptWith(compiled, [silence, ...replies('yes', 'bye')], { id: `a${person}` }),
    );
    const told = report(playsIn(await exportOf(attempts)), compiled, bare);
    expect(told.sameForAll).toEqual([
      { state: 'opening', took: null, times: 6, plays: 6, votes: 0, choices: 2 },
      {
        state: 'middle',
        took: { state: 'middle', reply: 'yes' },
        times: 6,
        plays: 6,
        votes: 0,
        choices: 2,
      },
    ]);
    expect(told.neverChosen.map(({ reply }) => reply)).toEqual(['kind', 'firm', 'no']);
  });
});
