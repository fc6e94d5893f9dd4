import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { parseYaml } from '../../src/scenario/parse-yaml.ts';
import { rewriteYaml } from '../../src/scenario/rewrite-yaml.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fixtureSource } from './read-fixture.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const sources = [
  fixtureSource('refund-seven-to-ten-days'),
  fixtureSource('two-phases'),
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8')),
];
const dana = fixtureSource('refund-seven-to-ten-days');

function read(source: string): Scenario {
  const { scenario, problems } = parseScenario(source, {
    fileName: 'refund-seven-to-ten-days.yaml',
  });
  if (!scenario) throw new Error(JSON.stringify(problems, null, 2));
  return scenario;
}

/** The lines that are gone (−) and new (+), in order. */
function changedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  let head = 0;
  while (head < old.length && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, now.length) - head &&
    old.at(-1 - tail) === now.at(-1 - tail)
  ) {
    tail++;
  }
  return [
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+${line}`),
  ];
}

function edited(change: (scenario: Scenario) => void, source = dana): string[] {
  const next = structuredClone(read(source));
  change(next);
  const rewritten = rewriteYaml(source, next);
  expect(parseYaml(rewritten)).toMatchObject({ ok: true, value: next });
  return changedLines(source, rewritten);
}

describe('writing a scenario back', () => {
  it('leaves an unchanged file as it is, whatever its line ends', () => {
    for (const source of sources) {
      for (const text of [source, source.replaceAll('\n', '\r\n')]) {
        const yaml = parseYaml(text);
        if (!yaml.ok) throw new Error(JSON.stringify(yaml.problems));
        expect(rewriteYaml(text, yaml.value as Scenario)).toBe(text);
      }
    }
  });

  it('keeps the comment beside a changed word', () => {
    expect(edited((scenario) => (scenario.channel = 'chat'))).toEqual([
      '-channel: phone            # phone | chat | email | counter | video',
      '+channel: chat            # phone | chat | email | counter | video',
    ]);
  });

  it('keeps quotes, and puts in quotes what would otherwise mean something else', () => {
    expect(edited((scenario) => (scenario.source = 'She said "no".'))[1]).toBe(
      '+source: "She said \\"no\\"."',
    );
    expect(edited((scenario) => (scenario.goal = 'Date: the 14th # or so'))[1]).toBe(
      '+goal: "Date: the 14th # or so"',
    );
  });

  it('keeps a block of text a block', () => {
    expect(edited((scenario) => (scenario.brief = 'One line.\nAnother.\n'))).toEqual([
      "-  Refunds post seven to ten business days after the parcel is scanned in. Dana's was scanned this morning.",
      '-  You may credit up to $25 on your own judgement.',
      '+  One line.',
      '+  Another.',
    ]);
  });

  it('adds a reply beneath the one it follows, as its neighbours are written', () => {
    const change = (scenario: Scenario) => {
      const on = scenario.states['opening']?.on ?? {};
      on['wait'] = { reply: 'One moment.', target: 'doubts', shows: [], feedback: 'She waits.' };
    };
    expect(edited(change)).toEqual([
      '+      wait:',
      '+        reply: One moment.',
      '+        target: doubts',
      '+        shows: []',
      '+        feedback: She waits.',
    ]);
  });

  it('takes a removed state away with its comment, and nothing else', () => {
    const source = dana.replace('  surprised:\n', '\n  # A kind surprise.\n  surprised:\n');
    const change = (scenario: Scenario) => delete scenario.states['surprised'];
    const removed = edited(change, source);
    expect(removed.slice(0, 4)).toEqual([
      '-',
      '-  # A kind surprise.',
      '-  surprised:',
      '-    mood: surprised',
    ]);
    expect(removed.filter((line) => line.startsWith('+'))).toEqual([]);
  });

  it('follows a new order of states and carries their comments along', () => {
    const source = dana.replace('  surprised:\n', '  # A kind surprise.\n  surprised:\n');
    const next = structuredClone(read(source));
    const { surprised, ...others } = next.states;
    if (!surprised) throw new Error('The state is gone.');
    next.states = { surprised, ...others };
    const rewritten = rewriteYaml(source, next);
    expect(rewritten).toContain('states:\n  # A kind surprise.\n  surprised:\n    mood: surprised');
    expect(rewritten).toContain('explain');
    expect(Object.keys(read(rewritten).states)).toEqual(Object.keys(next.states));
    expect(rewritten.split('\n').toSorted()).toEqual(source.split('\n').toSorted());
  });

  it('changes one item of a list on one line', () => {
    const change = (scenario: Scenario) => scenario.topics.push('money');
    expect(edited(change)).toEqual([
      '-topics: [refunds, plain words]',
      '+topics: [refunds, plain words, money]',
    ]);
  });

  it('reads as what was asked for after any edits, and keeps the comments of other lines', () => {
    const json = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom(
          'a',
          ' ',
          '\n',
          ':',
          '#',
          '-',
          '"',
          "'",
          '[',
          '{',
          ',',
          '1',
          '?',
          '|',
        ),
        maxLength: 12,
      }),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.lorem({ maxCount: 3 }), { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.lorem({ maxCount: 4 }), { maxKeys: 3 }),
    );
    const edit = fc.record({
      steps: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
      kind: fc.constantFrom('set', 'remove', 'add'),
      key: fc.stringMatching(/^[a-z]{4,8}$/),
      value: json,
    });
    const source = fc.constantFrom(...sources.slice(0, 2), dana.replaceAll('\n', '\r\n'));
    fc.assert(
      fc.property(source, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        const yaml = parseYaml(text);
        if (!yaml.ok) throw new Error('unreadable');
        const next = structuredClone(yaml.value) as Scenario;
        for (const one of edits) mutate(next, one);
        const again = parseYaml(rewriteYaml(text, next));
        expect(again).toMatchObject({ ok: true });
        expect(again.ok && again.value).toEqual(next);
      }),
      { numRuns: 60, seed: 20_261_123 },
    );
  });
});

interface Edit {
  steps: number[];
  kind: string;
  key: string;
  value: unknown;
}

/** Walks into the file by the steps and changes what it finds there. */
function mutate(root: object, { steps, kind, key, value }: Edit): void {
  let holder = root as Record<string, unknown>;
  steps.forEach((step, index) => {
    const keys = Object.keys(holder);
    const name = keys[step % Math.max(1, keys.length)];
    if (name === undefined) return;
    const inner = holder[name];
    if (index < steps.length - 1 && typeof inner === 'object' && inner !== null) {
      holder = inner as Record<string, unknown>;
    } else if (index === steps.length - 1) {
      if (kind === 'set') holder[name] = value;
      else if (Array.isArray(holder)) {
        if (kind === 'add') holder.splice(step % (keys.length + 1), 0, value);
        else holder.splice(Number(name), 1);
      } else if (kind === 'add') holder[key] = value;
      else delete holder[name];
    }
  });
}
