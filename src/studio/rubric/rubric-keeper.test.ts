import { expect, it } from 'vitest';
import { builtInRubric } from '../../../tests/support/built-in-scenario.ts';
import type { StoreFailure } from '../../practice/attempt-store.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import { readRubric, writeRubric } from './read-rubric.ts';
import type { RubricChoice, RubricDraftStore } from './rubric-draft-store.ts';
import { rubricInForce } from './rubric-in-force.ts';
import { type Keeping, createRubricKeeper } from './rubric-keeper.ts';

const original = writeRubric('', builtInRubric).source;
const withLost = (lost: number): Rubric => ({
  ...builtInRubric,
  endings: { ...builtInRubric.endings, lost },
});

function device(failure: StoreFailure | null = null) {
  let kept: string | null = null;
  let choice: RubricChoice = 'own';
  let isMine = true;
  let saves = 0;
  const answer = <Value>(value: Value) =>
    Promise.resolve(
      failure === null ? { ok: true as const, value } : { ok: false as const, failure },
    );
  const store: RubricDraftStore = {
    save(source) {
      saves++;
      if (failure === null) kept = source;
      return answer(undefined);
    },
    choose(next) {
      choice = next;
      return answer(undefined);
    },
    load: () => answer(kept === null ? null : { source: kept, choice }),
    forget() {
      kept = null;
      choice = 'own';
      return answer(undefined);
    },
    watch: () => () => undefined,
  };
  const studio = {
    read: (source: string) => Promise.resolve(readRubric(source)),
    write: (source: string, rubric: Rubric) => Promise.resolve(writeRubric(source, rubric)),
  };
  let end: (keeping: Keeping) => void = () => undefined;
  const ended = new Promise<Keeping>((resolve) => (end = resolve));
  const keep = createRubricKeeper({
    studio,
    store,
    original,
    mayKeep: () => isMine,
    onKeeping(keeping) {
      const isLast = keeping.kind !== 'kept' || keeping.text.rubric.endings.lost !== -5;
      if (keeping.kind !== 'keeping' && isLast) end(keeping);
    },
  });
  const inForce = () => rubricInForce(store, studio, builtInRubric);
  const lose = () => void (isMine = false);
  return { store, inForce, keep, ended, lose, saves: () => saves };
}

it('keeps the latest of what an author types, and not every letter', async () => {
  const { inForce, keep, ended, saves } = device();
  for (const lost of [-5, -6, -7, -8]) keep({ source: original, rubric: withLost(lost) });
  expect((await ended).kind).toBe('kept');
  expect(saves()).toBe(2);
  const { rubric, choice } = await inForce();
  expect(choice).toBe('own');
  expect(rubric.endings.lost).toBe(-8);
});

it('keeps nothing once the rubric is again the one that is in force', async () => {
  const { store, inForce, keep, ended } = device();
  await store.save(writeRubric(original, withLost(-9)).source);
  keep({ source: original, rubric: builtInRubric });
  await ended;
  expect(await store.load()).toEqual({ ok: true, value: null });
  expect(await inForce()).toEqual({ rubric: builtInRubric, choice: 'default', own: 'none' });
});

it('says when the device is full', async () => {
  const { keep, ended } = device({ kind: 'full' });
  keep({ source: original, rubric: withLost(-9) });
  expect(await ended).toEqual({ kind: 'failed', failure: { kind: 'full' } });
});

it('writes nothing over what the tab wrote that took the rubric over', async () => {
  const { store, keep, ended, lose, saves } = device();
  const theirs = writeRubric(original, withLost(-9)).source;
  keep({ source: original, rubric: withLost(-5) });
  lose();
  keep({ source: original, rubric: withLost(-6) });
  await store.save(theirs);
  expect(await ended).toEqual({ kind: 'elsewhere' });
  expect(saves()).toBe(1);
  expect(await store.load()).toEqual({ ok: true, value: { source: theirs, choice: 'own' } });
});

it('lets an author put the own rubric aside without losing it, and take it again', async () => {
  const { store, inForce } = device();
  await store.save(writeRubric(original, withLost(-9)).source);
  await store.choose('default');
  expect(await inForce()).toEqual({ rubric: builtInRubric, choice: 'default', own: 'usable' });
  await store.choose('own');
  expect((await inForce()).rubric.endings.lost).toBe(-9);
});

it('measures by the rubric that comes with Misstep while the own one has errors', async () => {
  const { store, inForce } = device();
  await store.save('dimensions: []\nbehaviours: 7\n');
  expect(await inForce()).toEqual({ rubric: builtInRubric, choice: 'default', own: 'broken' });
  const { inForce: onStrangeDevice } = device({ kind: 'forbidden' });
  expect((await onStrangeDevice()).own).toBe('unread');
});
