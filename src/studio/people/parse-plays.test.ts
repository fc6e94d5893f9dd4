import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRubric, builtInScenario } from '../../../tests/support/built-in-scenario.ts';
import { Chance } from '../../../tests/support/chance.ts';
import {
  anythingBut,
  attemptWith,
  exportOf,
  talkOn,
} from '../../../tests/support/people-playing.ts';
import { roomTable } from '../../../tests/support/room-table.ts';
import { rewindAttempt } from '../../practice/rewind-attempt.ts';
import type { ImportedPlay } from './imported.ts';
import { parsePlays, type ParsedPlays } from './parse-plays.ts';
import { peopleReport } from './people-report.ts';

const remakeIt = builtInScenario('remake-it');

type Read = Extract<ParsedPlays, { ok: true }>;

function read(text: string, fileName = 'people.json'): Read {
  const parsed = parsePlays(text, fileName);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed;
}

function refusal(text: string, fileName = 'people.json') {
  const parsed = parsePlays(text, fileName);
  if (parsed.ok) throw new Error('It was taken in.');
  return parsed;
}

async function anExport(): Promise<string> {
  const events = talkOn(remakeIt, [], anythingBut(new Chance(1)));
  return exportOf([attemptWith(remakeIt, events, { id: 'a1' })]);
}

/** The same export with something in its first attempt changed. */
async function exportWith(change: (attempt: Record<string, unknown>) => void): Promise<string> {
  const file: { attempts: { value: Record<string, unknown> }[] } = JSON.parse(await anExport());
  for (const { value } of file.attempts) change(value);
  return JSON.stringify(file);
}

describe('an export of a trainee', () => {
  it('gives its plays, the rewound ones with them, and nothing that was written', async () => {
    const events = talkOn(remakeIt, [], anythingBut(new Chance(1)));
    const attempt = attemptWith(remakeIt, events, { id: 'a1' });
    const { plays, skipped } = read(
      await exportOf([rewindAttempt(attempt, events.slice(0, 2), 2_000)]),
    );
    expect(plays.map((play) => play.events.length)).toEqual([2, events.length]);
    expect(plays[0]).toMatchObject({
      scenario: 'remake-it',
      fingerprint: remakeIt.model.fingerprint,
      from: 'trainee',
      source: 'a1',
      asOf: 2_000,
    });
    expect(skipped).toEqual([]);
    expect(JSON.stringify(plays)).not.toMatch(/own words|Priya|calm/);
  });

  it('leaves out what it cannot read, and says how much and why', async () => {
    const good = attemptWith(remakeIt, talkOn(remakeIt, [], anythingBut(new Chance(2))), {
      id: 'good',
    });
    const file: { attempts: unknown[] } = JSON.parse(await exportOf([good]));
    file.attempts.push(
      { key: 'newer', value: { version: 99 } },
      { key: 'newer still', value: { version: 99 } },
      { key: 'none', value: null },
    );
    const { plays, skipped } = read(JSON.stringify(file));
    expect(plays).toHaveLength(1);
    expect(skipped).toEqual([
      { what: '2 attempts', why: 'It was written by a newer version of Misstep (record 99).' },
      { what: '1 attempt', why: '"attempt" is missing or damaged.' },
    ]);
  });

  it('of a device where nobody has practised says so', async () => {
    expect(read(await exportOf([]))).toEqual({
      ok: true,
      plays: [],
      votes: [],
      skipped: [{ what: 'The file', why: 'No attempt is in it.' }],
    });
  });
});

describe('a room’s table', () => {
  it('gives the talks and votes of the room, and no name', () => {
    const { table, people } = roomTable();
    const { plays, votes, skipped } = read(table, 'remake-it-group.csv');
    expect(skipped).toEqual([]);
    const alone = plays.filter(({ family }) => family === null);
    expect(alone.reduce((sum, { times }) => sum + times, 0)).toBe(people.length);
    expect(votes.reduce((sum, one) => sum + one.votes, 0)).toBe(people.length);
    for (const name of people) expect(JSON.stringify([plays, votes])).not.toContain(name);

    const told = peopleReport(remakeIt, builtInRubric, plays, votes);
    expect(told).toMatchObject({ whole: people.length, running: 1, partly: 0, older: 0 });
    expect(told.votes).toEqual({ counted: people.length, leftOut: 0 });
    const voted = told.replies.find(({ votes: count }) => count === people.length);
    expect(voted).toMatchObject({ state: 'asking.thirdTime', voters: people.length });
    expect(
      peopleReport(remakeIt, builtInRubric, [...plays, ...plays], [...votes, ...votes]),
    ).toEqual(told);
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read the same after a spreadsheet has saved it with %s', (_, between) => {
    const { table } = roomTable();
    const again = `\uFEFF${table
      .split('\r\n')
      .map((line) => resaved(line, between))
      .join('\n')}`;
    expect(again).not.toBe(table);
    expect(read(again, 'x.csv')).toEqual(read(table, 'x.csv'));
  });

  it('that an earlier version saved is taken in without talks, and says so', () => {
    const { skipped, plays } = read(
      'section,item,detail,measure,value\r\nsession,T,t,people,3\r\n',
    );
    expect(plays).toEqual([]);
    expect(skipped).toEqual([
      {
        what: 'The file',
        why: 'This room’s table holds no talks: an earlier version of Misstep saved it.',
      },
    ]);
  });

  it.each([
    ['no JSON', '{"by":"one","round":1', '1', 'Its steps are damaged.'],
    ['nobody who led it', '{"by":"me","from":0,"steps":["a"]}', '1', 'It does not say who led it.'],
    ['steps that are none', '{"by":"one","from":0,"steps":[7]}', '1', 'Its steps are damaged.'],
    ['no beginning', '{"by":"one","from":9,"steps":["a"]}', '1', 'It does not say where it began.'],
    ['too many people', '{"by":"one","from":0,"steps":["a"]}', '1e9', 'It is no count of people.'],
    ['depth', `{"by":${'['.repeat(99)}`, '1', 'Its steps are damaged.'],
  ])('leaves a talk with %s out', (_, detail, times, why) => {
    const cell = `"${detail.replaceAll('"', '""')}"`;
    const { table } = roomTable();
    const { plays, skipped } = read(`${table}talk,round 1,${cell},times,${times}\r\n`);
    expect(plays).toEqual(read(table).plays);
    expect(skipped).toEqual([{ what: '1 talk', why }]);
  });
});

/** A line as a spreadsheet of another country writes it, every cell quoted. */
function resaved(line: string, between: string): string {
  const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell);
  const quoted = cells.map((cell) => (cell.startsWith('"') ? cell : `"${cell}"`));
  return line === '' ? '' : quoted.slice(0, 5).join(between);
}

describe('a file that is none of these', () => {
  it.each([
    ['', 'notes.txt', 'is neither an export of a trainee nor a room’s table'],
    ['# Remake it: what the group found out', 'group.md', 'is a text to read: it holds no talks'],
    ['{"misstep":"export","version":1', 'x.json', 'but is damaged'],
    ['{"misstep":"export","version":9}', 'x.json', 'was written by a newer version of Misstep'],
    ['{"some":"thing"}', 'x.json', 'is no export of a trainee'],
    ['{"misstep":"export","version":1,"attempts":{"__proto__":1}}', 'x.json', 'not safe to read'],
    ['['.repeat(100_000), 'x.json', 'is nested deeper than any export'],
    [' '.repeat(10_000_001), 'x.json', 'is larger than 10 MB'],
    ['section,item,detail,measure,value\r\n"open', 'x.csv', 'but is damaged'],
  ])('%.40j is refused with what it is and what to do', (text, fileName, what) => {
    const { message, mend } = refusal(text, fileName);
    expect(message).toContain(`“${fileName}” `);
    expect(message).toContain(what);
    expect(mend).not.toBe('');
  });

  it('never throws, whatever text it is given, and says what to do where it takes nothing in', () => {
    const { table } = roomTable();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(table.length), (text, at) => {
        const all = [
          parsePlays(text, text),
          parsePlays(table.slice(0, at) + text + table.slice(at), 'x.csv'),
          parsePlays(`{"misstep":"export","version":1,"attempts":[{"key":"a","value":${text}`, 'x'),
        ];
        const isSound = (parsed: ParsedPlays) =>
          parsed.ok ? parsed.plays.every(({ events }) => events.length > 0) : parsed.mend !== '';
        expect(all.filter((parsed) => !isSound(parsed))).toEqual([]);
      }),
      { seed: 5 },
    );
  });
});

describe('a hostile export', () => {
  it('with names of the language itself plays nothing and breaks nothing', async () => {
    const steps = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const text = await exportWith((attempt) => {
      attempt['transcript'] = {
        scenario: 'remake-it',
        fingerprint: 'constructor',
        seed: 0,
        events: steps.map((reply) => ({ type: 'reply', reply })),
      };
    });
    const { plays } = read(text);
    const told = peopleReport(remakeIt, builtInRubric, plays, []);
    expect(told).toMatchObject({ plays: 1, partly: 1, stops: [{ state: 'asking.thirdTime' }] });
    expect(told.replies.every(({ offered }) => offered === 0)).toBe(true);
  });

  it.each([
    ['a play without end', { transcript: play(5_000) }, 'It has more than 1000 turns.'],
    [
      'rewinding to nowhere',
      { rewound: [{ at: -1, events: [] }] },
      'It was rewound to a turn that can’t be.',
    ],
    [
      'rewinding for ever',
      { rewound: Array.from({ length: 600 }, () => ({ at: 1, events: [] })) },
      'It was rewound more than 500 times.',
    ],
    ['an endless name', { id: 'x'.repeat(5_000) }, 'A name in it is too long.'],
  ])('with %s is left out', async (_, change, why) => {
    const { plays, skipped } = read(await exportWith((attempt) => Object.assign(attempt, change)));
    expect(plays).toEqual([]);
    expect(skipped).toEqual([{ what: '1 attempt', why }]);
  });

  it('that would take for ever is read as far as a file is read', async () => {
    const attempts = await exportWith((attempt) => {
      attempt['transcript'] = play(1_000);
      attempt['rewound'] = Array.from({ length: 500 }, () => ({ at: 1_000, events: [] }));
    });
    const file: { attempts: { key: string; value: object }[] } = JSON.parse(attempts);
    const [first] = file.attempts;
    file.attempts = Array.from({ length: 40 }, (_, index) => {
      return { key: `a${index}`, value: { ...first?.value, id: `a${index}` } };
    });
    const { plays, skipped } = read(JSON.stringify(file));
    const total = plays.reduce((sum, { events }: ImportedPlay) => sum + events.length, 0);
    expect(total).toBe(300_000);
    expect(skipped[0]?.why).toContain('holds more than is read of one file');
  });

  it('whose attempts are forked from each other in a circle is read', async () => {
    const said = attemptWith(remakeIt, talkOn(remakeIt, [], anythingBut(new Chance(3))), {
      id: 'a',
    });
    const circle = [
      { ...said, forkedFrom: { attempt: 'b', events: 1 } },
      { ...said, id: 'b', forkedFrom: { attempt: 'a', events: 1 } },
    ];
    const { plays } = read(await exportOf(circle));
    expect(peopleReport(remakeIt, builtInRubric, plays, []).plays).toBe(1);
  });
});

function play(turns: number) {
  const events = Array.from({ length: turns }, () => ({ type: 'reply', reply: 'x' }));
  return { scenario: 'remake-it', fingerprint: 'f', seed: 0, events };
}
