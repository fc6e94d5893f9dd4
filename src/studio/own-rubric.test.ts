import { expect, it } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { builtInRubric } from '../../tests/support/built-in-scenario.ts';
import { checkScenario } from '../checker/check-scenario.ts';
import { compileScenario } from '../scenario/compile-scenario.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import type { Rubric } from '../scenario/rubric.ts';
import { designReport } from './design/design-report.ts';
import { createDraftMachine } from './draft-machine.ts';
import type { DraftContext } from './draft-context.ts';
import type { Draft } from './draft.ts';
import { completionsAt } from './file/completions-at.ts';
import { knownProblems } from './known-problems.ts';
import { trialOf } from './play/trial-of.ts';
import { readDraft } from './read-draft.ts';
import { writeDraft } from './write-draft.ts';

/** Ana's bakery rubric: all that Misstep's has, and one thing that is worth much in her shop. */
const anas: Rubric = {
  ...builtInRubric,
  behaviours: [
    ...builtInRubric.behaviours,
    {
      id: 'hands-over-a-roll',
      label: 'Hands over a warm roll',
      dimension: builtInRubric.dimensions.find(({ axis }) => axis === 'empathy')?.id ?? '',
      points: 3,
      explain: 'It says sorry better than we do.',
    },
  ],
};

const source = `misstep: 1
id: burnt-loaf
title: The burnt loaf
summary: Black on one side.
channel: counter
level: starter
minutes: 1
topics: [bread]
customer: { name: Ben Baker }
you: Behind the counter
brief: It came out black.
goal: Ben leaves with bread.
initial: asking
states:
  asking:
    mood: annoyed
    says: This is charcoal.
    on:
      roll:
        reply: Here, while I look for another one.
        target: fed
        shows: [hands-over-a-roll]
        feedback: Warm, and at once.
      shrug:
        reply: It happens.
        target: fed
        feedback: To him it does not.
  fed:
    type: final
    mood: calm
    says: All right, then.
    ending: { kind: resolved, title: Fed, reflection: What helped? }
`;
const text = { source, translations: {} };
const [mine, theirs] = [readDraft(text, anas), readDraft(text, builtInRubric)];

it('reads a draft without a problem by the rubric that knows its behaviour, and only by that', () => {
  expect(mine.problems).toEqual([]);
  expect(mine.scenario?.id).toBe('burnt-loaf');
  expect(theirs.scenario).toBeNull();
  expect(theirs.problems).toMatchObject([
    { code: 'unknown-behaviour', line: 22, state: 'asking', reply: 'roll' },
  ]);
});

it('proves, counts and plays it with the points of that rubric', () => {
  const { model } = parseScenario(source, { rubric: anas });
  if (model === null) throw new Error('It can be read.');
  const { summary, problems } = checkScenario(model, anas);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(summary?.empathy).toEqual({ least: 0, greatest: 3 });
  expect(designReport(model, anas)).toMatchObject({
    envelope: { empathy: { least: 0, greatest: 3 } },
  });
  const { turns, points } = trialOf(
    compileScenario(model),
    [{ type: 'reply', reply: 'roll' }],
    anas,
  );
  expect(turns[0]?.evidence[0]?.label).toBe('Hands over a warm roll');
  expect(points.empathy).toBe(3);
});

it('offers the behaviour in the file', () => {
  const before = source.indexOf('hands-over-a-roll');
  const knowing = (rubric: Rubric) =>
    completionsAt(source, before, { schema: {}, outline: mine.outline, rubric });
  const offered = (rubric: Rubric) => knowing(rubric)?.options.map(({ text }) => text);
  expect(offered(anas)).toContain('hands-over-a-roll');
  expect(offered(builtInRubric)).not.toContain('hands-over-a-roll');
});

it('proves a draft anew when another rubric is chosen, and plays on what was whole', async () => {
  const asked: Rubric[] = [];
  const ok = () => Promise.resolve({ ok: true as const, value: undefined });
  const draft: Draft = {
    version: 1,
    id: 'd',
    fileName: 'burnt-loaf.yaml',
    createdAt: 0,
    updatedAt: 0,
    ...text,
  };
  const machine = createDraftMachine({
    desk: {
      read: (given, rubric) => Promise.resolve(readDraft(given, rubric)),
      write: (given, writing) => Promise.resolve(writeDraft(given, writing)),
    },
    checker: {
      check(given, { rubric } = {}) {
        if (rubric === undefined) throw new Error('The draft says by which rubric.');
        asked.push(rubric);
        const { model, problems, placeOf } = parseScenario(given, { rubric });
        if (model === null) {
          return Promise.resolve({ readable: false, problems, summary: null, undecided: [] });
        }
        return Promise.resolve({ readable: true, ...checkScenario(model, rubric, { placeOf }) });
      },
      stop: () => undefined,
    },
    drafts: {
      save: ok,
      find: () => Promise.resolve({ ok: true, value: draft }),
      list: () => Promise.resolve({ ok: true, value: { drafts: [], unreadable: [] } }),
      remove: ok,
      keepVersion: ok,
      versions: () => Promise.resolve({ ok: true, value: [] }),
    },
    lock: { hold: () => Promise.resolve(() => undefined) },
    now: () => 0,
  });
  const actor = createActor(machine, { input: { draft, rubric: anas } }).start();
  const proven = async (by: Rubric): Promise<DraftContext> => {
    const { context } = await waitFor(actor, ({ context: { proof } }) => proof?.rubric === by);
    return context;
  };
  expect(knownProblems(await proven(anas))).toMatchObject({
    state: 'done',
    summary: { empathy: { greatest: 3 } },
  });

  actor.send({ type: 'rubric.chosen', rubric: builtInRubric });
  expect(knownProblems(actor.getSnapshot().context)).toMatchObject({
    state: 'checking',
    summary: null,
  });
  const behind = await proven(builtInRubric);
  expect(knownProblems(behind)).toMatchObject({
    state: 'done',
    summary: null,
    problems: [{ code: 'unknown-behaviour', state: 'asking', reply: 'roll' }],
  });
  expect([behind.whole?.rubric, behind.playable?.rubric]).toEqual([anas, anas]);

  actor.send({ type: 'rubric.chosen', rubric: anas });
  expect(knownProblems(await proven(anas)).state).toBe('done');
  expect(asked).toEqual([anas, builtInRubric, anas]);
  actor.stop();
});
