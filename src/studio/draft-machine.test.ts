import { afterEach, expect, test } from 'vitest';
import { SimulatedClock, createActor, waitFor } from 'xstate';
import { builtInRubric } from '../../tests/support/built-in-scenario.ts';
import { hostileScenario } from '../../tests/support/scenario-file.ts';
import type { StoreFailure, StoreResult } from '../practice/attempt-store.ts';
import type { Writing } from './desk.ts';
import type { DraftContext } from './draft-context.ts';
import { createDraftMachine } from './draft-machine.ts';
import type { Draft, DraftStore, DraftText, DraftVersion } from './draft.ts';
import type { Edit } from './edit.ts';
import { readDraft } from './read-draft.ts';
import { writeDraft } from './write-draft.ts';

const parcel: Draft = {
  version: 1,
  id: 'parcel',
  fileName: 'lost-parcel.yaml',
  source: hostileScenario,
  translations: {},
  createdAt: 0,
  updatedAt: 500,
};

/** One device: its store, its lock over all tabs, and its clock. */
function device() {
  const clock = new SimulatedClock();
  const drafts = new Map([[parcel.id, parcel]]);
  const versions: DraftVersion[] = [];
  const writes: Draft[] = [];
  const read: string[] = [];
  let failure: StoreFailure | null = null;
  let holder: { onLost: () => void } | null = null;

  const answer = <Value>(value: () => Value): Promise<StoreResult<Value>> =>
    Promise.resolve(failure === null ? { ok: true, value: value() } : { ok: false, failure });
  const store: DraftStore = {
    save(draft) {
      writes.push(draft);
      return answer(() => void drafts.set(draft.id, draft));
    },
    find: (id) => answer(() => drafts.get(id) ?? null),
    list: () => answer(() => ({ drafts: [...drafts.values()], unreadable: [] })),
    remove: (id) => answer(() => void drafts.delete(id)),
    keepVersion: (version) => answer(() => void versions.unshift(version)),
    versions: (id) => answer(() => versions.filter(({ draft }) => draft === id)),
  };

  const begun: { stop(): void }[] = [];
  function openTab(
    write = (text: DraftText, writing: Writing) => Promise.resolve(writeDraft(text, writing)),
  ) {
    const machine = createDraftMachine({
      desk: {
        read(text, rubric) {
          read.push(text.source);
          return Promise.resolve(readDraft(text, rubric));
        },
        write,
      },
      checker: { check: () => Promise.resolve(null), stop: () => undefined },
      drafts: store,
      lock: {
        hold(_, { steal, onLost }) {
          if (holder !== null && !steal) return Promise.resolve(null);
          holder?.onLost();
          const mine = { onLost };
          holder = mine;
          return Promise.resolve(() => {
            if (holder === mine) holder = null;
          });
        },
      },
      now: () => 1000 + clock.now(),
    });
    const draft = drafts.get(parcel.id) ?? parcel;
    const actor = createActor(machine, { input: { draft, rubric: builtInRubric }, clock });
    begun.push(actor);
    actor.start();
    return {
      send: actor.send,
      context: () => actor.getSnapshot().context,
      type: (source: string) => actor.send({ type: 'text.typed', source }),
      edit: (edit: Edit) => actor.send({ type: 'edit.asked', edit }),
      until: async (isSo: (context: DraftContext) => boolean) =>
        void (await waitFor(actor, ({ context }) => isSo(context), { timeout: 20_000 })),
      untilIn: async (value: { keeping: 'kept' } | { reading: 'current' } | { writing: 'idle' }) =>
        void (await waitFor(actor, (snapshot) => snapshot.matches(value), { timeout: 20_000 })),
    };
  }
  cleanUp = () => begun.splice(0).forEach((actor) => actor.stop());

  return {
    clock,
    openTab,
    drafts,
    versions,
    writes,
    read,
    fail(with_: StoreFailure | null) {
      failure = with_;
    },
  };
}
let cleanUp = () => {};
afterEach(() => cleanUp());

type Tab = ReturnType<ReturnType<typeof device>['openTab']>;
const held = (tab: Tab) => tab.until(({ hold }) => hold === 'held');
const source = (tab: Tab) => tab.context().document.text.source;

function titled(title: string): Edit {
  return { type: 'value.set', path: ['title'], value: title };
}

async function keep({ clock }: ReturnType<typeof device>, tab: Tab) {
  clock.increment(250);
  await tab.untilIn({ keeping: 'kept' });
}

test('edits asked in one go are all written, one into the other, each a step', async () => {
  const tab = device().openTab();
  await held(tab);
  tab.edit(titled('One'));
  tab.edit({ type: 'value.set', path: ['minutes'], value: 9 });
  tab.edit({ type: 'value.set', path: ['level'], value: 'skilled' });
  await tab.until(({ jobs }) => jobs.length === 0);
  expect(source(tab)).toMatch(/^title: One$/m);
  expect(source(tab)).toMatch(/^minutes: 9$/m);
  expect(source(tab)).toMatch(/^level: skilled$/m);
  expect(tab.context().document.past).toHaveLength(3);
});

test('what is typed while an edit is being written stays, and the edit is written into it', async () => {
  const calls: (() => void)[] = [];
  const tab = device().openTab(
    (text, writing) =>
      new Promise((resolve) => {
        calls.push(() => resolve(writeDraft(text, writing)));
      }),
  );
  await held(tab);
  tab.edit(titled('By the form'));
  tab.type(hostileScenario.replace(/^minutes: .*$/m, 'minutes: 77'));
  calls[0]?.();
  await expect.poll(() => calls.length).toBe(2);
  calls[1]?.();
  await tab.until(({ jobs }) => jobs.length === 0);
  expect(source(tab)).toMatch(/^minutes: 77$/m);
  expect(source(tab)).toMatch(/^title: By the form$/m);
});

test('an edit of a file that can’t be read is refused and counted; the text stays', async () => {
  const tab = device().openTab();
  await held(tab);
  const broken = `${hostileScenario}  "no end`;
  tab.type(broken);
  tab.edit(titled('Lost?'));
  await tab.until(({ refused }) => refused === 1);
  expect(source(tab)).toBe(broken);
  expect(tab.context().jobs).toEqual([]);
  tab.type(hostileScenario);
  tab.edit(titled('Again'));
  await tab.until(({ jobs }) => jobs.length === 0);
  expect(source(tab)).toMatch(/^title: Again$/m);
  expect(tab.context().refused).toBe(1);
});

test('a second tab only reads; it takes over with the newest text, and the first only reads then', async () => {
  const room = device();
  const first = room.openTab();
  await held(first);
  const second = room.openTab();
  await second.until(({ hold }) => hold === 'readOnly');
  second.type('not mine to write');
  expect(source(second)).toBe(hostileScenario);

  first.type(`${hostileScenario}# by the first\n`);
  await keep(room, first);
  second.send({ type: 'draft.taken' });
  await held(second);
  expect(source(second)).toBe(`${hostileScenario}# by the first\n`);
  expect(first.context().hold).toBe('readOnly');
  first.type('too late');
  expect(source(first)).toBe(`${hostileScenario}# by the first\n`);

  second.type(`${hostileScenario}# by the second\n`);
  await keep(room, second);
  first.send({ type: 'draft.taken' });
  await held(first);
  expect(source(first)).toBe(`${hostileScenario}# by the second\n`);
  first.send({ type: 'step.undone' });
  expect(source(first)).toBe(`${hostileScenario}# by the first\n`);
});

test('a tab that lost the draft writes nothing over what the other one keeps', async () => {
  const room = device();
  const [first, second] = [room.openTab(), room.openTab()];
  await held(first);
  first.type('a letter just before');
  second.send({ type: 'draft.taken' });
  await held(second);
  second.type('by the second');
  await keep(room, second);
  room.clock.increment(1000);
  await first.untilIn({ keeping: 'kept' });
  expect(room.drafts.get('parcel')?.source).toBe('by the second');
  expect(room.writes.map((draft) => draft.source)).not.toContain('a letter just before');
});

test('an edit still waiting when another tab takes the draft changes nothing here', async () => {
  const room = device();
  const calls: (() => void)[] = [];
  const first = room.openTab(
    (text, writing) =>
      new Promise((resolve) => {
        calls.push(() => resolve(writeDraft(text, writing)));
      }),
  );
  await held(first);
  first.edit(titled('In the air'));
  const second = room.openTab();
  await second.until(({ hold }) => hold === 'readOnly');
  second.send({ type: 'draft.taken' });
  await held(second);
  calls[0]?.();
  await first.untilIn({ writing: 'idle' });
  expect(first.context().jobs).toEqual([]);
  expect(source(first)).toBe(hostileScenario);
});

test('a translation and a name given in one tab are there in the tab that takes over', async () => {
  const room = device();
  const [first, second] = [room.openTab(), room.openTab()];
  await held(first);
  first.send({ type: 'translation.added', locale: 'de', source: 'title: Das Paket\n' });
  first.send({ type: 'file.renamed', fileName: 'parcel.yaml' });
  await keep(room, first);
  second.send({ type: 'draft.taken' });
  await held(second);
  second.type(`${hostileScenario}# more\n`);
  await keep(room, second);
  expect(room.drafts.get('parcel')).toMatchObject({
    fileName: 'parcel.yaml',
    translations: { de: 'title: Das Paket\n' },
    source: `${hostileScenario}# more\n`,
  });
});

test('on a full device it says so, the text stays, and trying again keeps it', async () => {
  const room = device();
  const tab = room.openTab();
  await held(tab);
  room.fail({ kind: 'full' });
  tab.type('much');
  await keep(room, tab);
  expect(tab.context().failure).toEqual({ kind: 'full' });
  expect(source(tab)).toBe('much');
  expect(room.drafts.get('parcel')).toBe(parcel);

  tab.send({ type: 'write.retried' });
  await keep(room, tab);
  expect(tab.context().failure).toEqual({ kind: 'full' });
  room.fail(null);
  tab.send({ type: 'write.retried' });
  await keep(room, tab);
  expect(tab.context().failure).toBeNull();
  expect(room.drafts.get('parcel')?.source).toBe('much');
  expect(room.versions.map((version) => version.source)).toEqual([hostileScenario]);
});

test('the history has the draft as it was opened, then a version every two minutes of work', async () => {
  const room = device();
  const tab = room.openTab();
  await held(tab);
  for (const [pause, text] of [
    [0, 'one'],
    [60_000, 'two'],
    [70_000, 'three'],
    [119_000, 'four'],
    [1000, 'five'],
  ] as const) {
    room.clock.increment(pause);
    tab.type(text);
    await keep(room, tab);
  }
  expect(room.versions.toReversed().map(({ at, source: was }) => [at, was])).toEqual([
    [500, hostileScenario],
    [1000 + 130_750, 'three'],
    [1000 + 251_250, 'five'],
  ]);
});

test('without a change nothing is written, however long it is open', async () => {
  const room = device();
  const tab = room.openTab();
  await held(tab);
  room.clock.increment(3_600_000);
  await tab.untilIn({ keeping: 'kept' });
  expect(room.writes).toEqual([]);
  expect(room.versions).toEqual([]);
});

test('what is typed fast is read once, after the pause, and what is shown is of the last', async () => {
  const room = device();
  const tab = room.openTab();
  await held(tab);
  await tab.untilIn({ reading: 'current' });
  for (const title of ['A', 'Ab', 'Abc']) {
    tab.type(hostileScenario.replace(/^title: .*$/m, `title: ${title}`));
  }
  room.clock.increment(119);
  expect(room.read).toEqual([hostileScenario]);
  room.clock.increment(1);
  await tab.until(
    ({ reading, readText, document }) => reading !== null && readText === document.text,
  );
  await tab.until(({ whole }) => whole?.scenario.title === 'Abc');
  expect(room.read).toHaveLength(2);
});
