import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileScenario } from '../../scenario/compile-scenario.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import type { SpokenLine } from '../../practice/play.ts';
import { openReplies } from '../../practice/open-replies.ts';
import { playFrom, playFromOpening } from '../../practice/running-play.ts';
import { importTwine } from './import-twine.ts';

/** A story without a format: two variables that count, two that are true or false. */
type Condition =
  | { of: 'kind' | 'calm'; sign: '>' | '>=' | '<' | '<=' | '==' | '!='; value: number }
  | { of: 'told' | 'seen'; not: boolean }
  | { both: [Condition, Condition] }
  | { either: [Condition, Condition] }
  | { not: Condition };
interface Choice {
  target: number;
  guard: Condition | null;
  /** Links count kindness alone and passages calm alone: what adds up on one way is clamped once. */
  kinder: number;
}
interface Passage {
  calmer: number;
  tells: boolean | null;
  /** Something that is seen only on a condition. */
  sees: { when: Condition; otherwise: boolean } | null;
  asks: Condition[];
  choices: Choice[];
  leaves: { when: Condition; target: number } | null;
}

const passages = 5;
const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition; atom: Condition }>(
  (tie) => ({
    atom: fc.oneof(
      fc.record({
        of: fc.constantFrom('kind' as const, 'calm' as const),
        sign: fc.constantFrom(
          '>' as const,
          '>=' as const,
          '<' as const,
          '<=' as const,
          '==' as const,
          '!=' as const,
        ),
        value: fc.integer({ min: 0, max: 10 }),
      }),
      fc.record({ of: fc.constantFrom('told' as const, 'seen' as const), not: fc.boolean() }),
    ),
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('atom'),
      fc.record({ both: fc.tuple(tie('any'), tie('any')) }),
      fc.record({ either: fc.tuple(tie('any'), tie('any')) }),
      fc.record({ not: tie('any') }),
    ),
  }),
).any;

const passage = (index: number): fc.Arbitrary<Passage> =>
  fc.record({
    calmer: fc.integer({ min: -3, max: 3 }),
    tells: fc.option(fc.boolean()),
    sees: fc.option(fc.record({ when: condition, otherwise: fc.boolean() })),
    asks: fc.array(condition, { maxLength: 3 }),
    // A reply to where one is says nothing again, as the list of what is lost tells.
    choices: fc.array(
      fc.record({
        target: fc.integer({ min: 1, max: passages - 1 }).map((by) => (index + by) % passages),
        guard: fc.option(condition),
        kinder: fc.integer({ min: -3, max: 3 }),
      }),
      { maxLength: 4 },
    ),
    leaves:
      index === 0
        ? fc.constant(null)
        : fc.option(fc.record({ when: condition, target: fc.constant(0) }), { freq: 4 }),
  });
const story = fc.record({
  kind: fc.integer({ min: 0, max: 10 }),
  calm: fc.integer({ min: 0, max: 10 }),
  seen: fc.boolean(),
  passages: fc.tuple(...Array.from({ length: passages }, (_, index) => passage(index))),
});
type Story = { kind: number; calm: number; seen: boolean; passages: Passage[] };

interface Format {
  name: string;
  set: (variable: string, value: string) => string;
  fork: (when: string, then: string, otherwise: string) => string;
  link: (text: string, target: string, kinder: number) => string;
  goTo: (target: string) => string;
  equal: string;
  unequal: string;
  beginning: (body: string) => string;
}
const harlowe: Format = {
  name: 'Harlowe',
  set: (variable, value) => `(set: $${variable} to ${value})`,
  fork: (when, then, otherwise) =>
    `(if: ${when})[${then}]${otherwise === '' ? '' : `(else:)[${otherwise}]`}`,
  link: (text, target, kinder) =>
    kinder === 0
      ? `[[${text}->${target}]]`
      : `(link: "${text}")[(set: $kind to it + ${kinder})(go-to: "${target}")]`,
  goTo: (target) => `(go-to: "${target}")`,
  equal: 'is',
  unequal: 'is not',
  beginning: (body) => `:: Beginning [startup]\n${body}\n`,
};
const sugarcube: Format = {
  name: 'SugarCube',
  set: (variable, value) => `<<set $${variable} to ${value}>>`,
  fork: (when, then, otherwise) =>
    `<<if ${when}>>${then}${otherwise === '' ? '' : `<<else>>${otherwise}`}<</if>>`,
  link: (text, target, kinder) =>
    `[[${text}|${target}]${kinder === 0 ? '' : `[$kind += ${kinder}]`}]`,
  goTo: (target) => `<<goto "${target}">>`,
  equal: 'eq',
  unequal: 'neq',
  beginning: (body) => `:: StoryInit\n${body}\n`,
};

function asked(condition: Condition, format: Format): string {
  if ('both' in condition)
    return `(${condition.both.map((one) => asked(one, format)).join(' and ')})`;
  if ('either' in condition) {
    return `(${condition.either.map((one) => asked(one, format)).join(' or ')})`;
  }
  if ('value' in condition) {
    const { sign } = condition;
    const words = sign === '==' ? format.equal : sign === '!=' ? format.unequal : sign;
    return `$${condition.of} ${words} ${condition.value}`;
  }
  if ('of' in condition) return condition.not ? `not $${condition.of}` : `$${condition.of}`;
  return `not (${asked(condition.not, format)})`;
}

function written({ passages, ...start }: Story, format: Format): string {
  const bodies = passages.map((passage, index) => {
    const { calmer, tells, sees, asks, choices, leaves } = passage;
    const lines = [
      calmer === 0 ? '' : format.set('calm', `$calm ${calmer < 0 ? '-' : '+'} ${Math.abs(calmer)}`),
      tells === null ? '' : format.set('told', `${tells}`),
      sees === null
        ? ''
        : format.fork(
            asked(sees.when, format),
            format.set('seen', 'true'),
            sees.otherwise ? format.set('seen', 'false') : '',
          ),
      `Passage ${index}.`,
      ...asks.map(
        (when, at) => `Ask ${format.fork(asked(when, format), `yes${at}`, `no${at}`)} again.`,
      ),
      ...choices.map(({ target, guard, kinder }, at) => {
        const link = format.link(`Choice ${at} of ${index}`, `P${target}`, kinder);
        return guard === null ? link : format.fork(asked(guard, format), link, '');
      }),
      leaves === null
        ? ''
        : format.fork(asked(leaves.when, format), format.goTo(`P${leaves.target}`), ''),
    ];
    return `:: P${index}\n${lines.filter((line) => line !== '').join('\n')}\n`;
  });
  const values = [
    format.set('kind', `${start.kind}`),
    format.set('calm', `${start.calm}`),
    format.set('seen', `${start.seen}`),
    format.set('told', 'false'),
  ].join('');
  const storyData = `:: StoryData\n{ "format": "${format.name}", "start": "P0" }\n`;
  return [storyData, format.beginning(values), ...bodies].join('\n');
}

/** The story as Twine would tell it, on meters that end at 0 and 10. */
function tell({ passages, ...start }: Story, picks: readonly number[]) {
  const now = { ...start, told: false };
  const within = (value: number): number => Math.max(0, Math.min(10, value));
  const holds = (condition: Condition): boolean => {
    if ('both' in condition) return condition.both.every(holds);
    if ('either' in condition) return condition.either.some(holds);
    if ('value' in condition) {
      const { sign, value } = condition;
      const left = now[condition.of];
      const results = {
        '>': left > value,
        '>=': left >= value,
        '<': left < value,
        '<=': left <= value,
        '==': left === value,
        '!=': left !== value,
      };
      return results[sign];
    }
    if ('of' in condition) return now[condition.of] !== condition.not;
    return !holds(condition.not);
  };
  const said: string[] = [];
  const enter = (index: number, left = 20): { index: number; open: Choice[] } => {
    const passage = passages[index];
    if (passage === undefined) throw new Error('no passage');
    now.calm = within(now.calm + passage.calmer);
    if (passage.tells !== null) now.told = passage.tells;
    if (passage.sees && holds(passage.sees.when)) now.seen = true;
    else if (passage.sees?.otherwise) now.seen = false;
    said.push(`Passage ${index}.`);
    passage.asks.forEach((when, at) => said.push(`Ask ${holds(when) ? 'yes' : 'no'}${at} again.`));
    if (passage.leaves && holds(passage.leaves.when) && left > 0) {
      return enter(passage.leaves.target, left - 1);
    }
    return { index, open: passage.choices.filter(({ guard }) => guard === null || holds(guard)) };
  };
  let { index, open } = enter(0);
  const turns = [{ said: [...said], offered: open.map((choice) => nameOf(choice, index)) }];
  for (const pick of picks) {
    const choice = open[pick % Math.max(1, open.length)];
    if (choice === undefined) break;
    said.length = 0;
    now.kind = within(now.kind + choice.kinder);
    ({ index, open } = enter(choice.target));
    turns.push({ said: [...said], offered: open.map((one) => nameOf(one, index)) });
  }
  return turns;

  function nameOf(choice: Choice, index: number): string {
    return `Choice ${passages[index]?.choices.indexOf(choice)} of ${index}`;
  }
}

function play(source: string, fileName: string, picks: readonly number[]) {
  const { model, problems } = parseScenario(source, { fileName });
  expect(problems).toEqual([]);
  if (model === null) throw new Error('The scenario was refused.');
  const compiled = compileScenario(model);
  let running = playFromOpening(compiled);
  const open = () => openReplies(compiled, running.play.situation);
  const turn = (lines: readonly SpokenLine[]) => ({
    said: lines.map(({ text }) => text),
    offered: open().map(({ text }) => text),
  });
  const turns = [turn(running.play.opening.lines)];
  for (const pick of picks) {
    const replies = open();
    const reply = replies[pick % Math.max(1, replies.length)];
    if (reply === undefined) break;
    running = playFrom(compiled, running, [{ type: 'reply', reply: reply.id }]);
    turns.push(turn(running.play.turns.at(-1)?.lines ?? []));
  }
  return turns;
}

for (const format of [harlowe, sugarcube]) {
  test(
    `a story for ${format.name} is told the same in Misstep as in Twine`,
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(story, fc.array(fc.nat(50), { maxLength: 8 }), (story, picks) => {
          const twee = written(story, format);
          const imported = importTwine(twee, 'story.twee');
          if (!imported.ok) throw new Error(imported.message);
          const [{ source, fileName } = { source: '', fileName: '' }] = imported.stories;
          const played = play(source, fileName, picks);
          expect({ twee, turns: played }).toEqual({ twee, turns: tell(story, picks) });
        }),
        { seed: 20_261_124, numRuns: 150 },
      );
    },
  );
}
