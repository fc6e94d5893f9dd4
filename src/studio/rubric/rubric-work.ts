import type { Rubric } from '../../scenario/rubric.ts';
import { applyRubricEdit } from './apply-rubric-edit.ts';
import type { RubricEdit } from './rubric-edit.ts';
import { type RubricStepName, rubricStepName } from './rubric-step-name.ts';

export interface RubricText {
  /** The file that the rubric is written back into, with its comments. */
  source: string;
  rubric: Rubric;
}

export interface RubricStep {
  name: RubricStepName;
  /** Milliseconds since 1970-01-01 UTC: when it was last added to. */
  at: number;
  /** How it was before the step; after it, among what can be done again. */
  text: RubricText;
}

/** A rubric at work, with all that was done to it since it was opened. */
export interface RubricWork {
  now: RubricText;
  past: readonly RubricStep[];
  /** What was undone, the next to be done again last. */
  future: readonly RubricStep[];
}

const mostSteps = 1000;
const typingPause = 1500;

export function rubricWorkOf(text: RubricText): RubricWork {
  return { now: text, past: [], future: [] };
}

export function withRubricEdit(work: RubricWork, edit: RubricEdit, at: number): RubricWork {
  const { rubric, source } = work.now;
  const next = applyRubricEdit(rubric, edit);
  if (JSON.stringify(next) === JSON.stringify(rubric)) return work;
  const name = rubricStepName(edit, rubric);
  const text = { source, rubric: next };
  const last = work.past.at(-1);
  if (last === undefined || work.future.length > 0 || !isSameWork(last, name, at)) {
    return withRubricText(work, text, { name, at });
  }
  return { now: text, past: [...work.past.slice(0, -1), { ...last, at }], future: [] };
}

/** Another rubric in its place, as a step that can be undone. */
export function withRubricText(
  work: RubricWork,
  text: RubricText,
  { name, at }: { name: RubricStepName; at: number },
): RubricWork {
  const past = [...work.past.slice(1 - mostSteps), { name, at, text: work.now }];
  return { now: text, past, future: [] };
}

export function rubricUndone({ now, past, future }: RubricWork): RubricWork {
  const last = past.at(-1);
  if (last === undefined) return { now, past, future };
  const undone = { ...last, text: now };
  return { now: last.text, past: past.slice(0, -1), future: [...future, undone] };
}

export function rubricRedone({ now, past, future }: RubricWork): RubricWork {
  const next = future.at(-1);
  if (next === undefined) return { now, past, future };
  const redone = { ...next, text: now };
  return { now: next.text, past: [...past, redone], future: future.slice(0, -1) };
}

/** Changing one value goes on in one step while there is no pause. */
function isSameWork(last: RubricStep, name: RubricStepName, at: number): boolean {
  if (name.kind !== 'changed' || at - last.at > typingPause) return false;
  return JSON.stringify(last.name) === JSON.stringify(name);
}
