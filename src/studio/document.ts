import type { DraftText } from './draft.ts';
import type { StepName } from './step-name.ts';
import { type TextChange, inverse, textChange, withChange } from './text-change.ts';

/** One thing that can be undone, over all views. */
export interface Step {
  name: StepName;
  /** Milliseconds since 1970-01-01 UTC: when it was last added to. */
  at: number;
  changes: readonly PartChange[];
}

type PartChange =
  /** Within the file (`locale` null) or its translation to a locale. */
  | { kind: 'text'; locale: string | null; change: TextChange }
  /** A whole translation came or went. */
  | { kind: 'translation'; locale: string; before: string | null; after: string | null };

/** A draft's text with all that was done to it since it was opened. */
export interface Document {
  text: DraftText;
  past: readonly Step[];
  /** What was undone, the next to be done again last. */
  future: readonly Step[];
}

const mostSteps = 1000;
const typingPause = 1500;

export function documentOf(text: DraftText): Document {
  return { text, past: [], future: [] };
}

/** The document with that text, as one step; typing without a pause stays one step. */
export function withStep(
  document: Document,
  text: DraftText,
  { name, at }: { name: StepName; at: number },
): Document {
  const changes = changesBetween(document.text, text);
  if (changes.length === 0) return document;
  const last = document.past.at(-1);
  const goesOn =
    last !== undefined && document.future.length === 0 && isSameWork(last, { name, at, changes });
  if (!goesOn) {
    const past = [...document.past.slice(1 - mostSteps), { name, at, changes }];
    return { text, past, future: [] };
  }
  const before = undo(document.text, last);
  const joined: Step = { name, at, changes: changesBetween(before, text) };
  const past = document.past.slice(0, -1);
  return { text, past: joined.changes.length === 0 ? past : [...past, joined], future: [] };
}

export function undone(document: Document): Document {
  const last = document.past.at(-1);
  if (last === undefined) return document;
  return {
    text: undo(document.text, last),
    past: document.past.slice(0, -1),
    future: [...document.future, last],
  };
}

export function redone(document: Document): Document {
  const next = document.future.at(-1);
  if (next === undefined) return document;
  return {
    text: redo(document.text, next),
    past: [...document.past, next],
    future: document.future.slice(0, -1),
  };
}

/** Typing, and setting the same key, go on in one step while there is no pause. */
function isSameWork(last: Step, next: Step): boolean {
  if (next.at - last.at > typingPause) return false;
  if (next.name.kind !== 'typed' && next.name.kind !== 'key-changed') return false;
  if (JSON.stringify(last.name) !== JSON.stringify(next.name)) return false;
  const [one, two] = [last.changes[0], next.changes[0]];
  if (last.changes.length > 1 || next.changes.length > 1) return false;
  if (one?.kind !== 'text' || two?.kind !== 'text' || one.locale !== two.locale) return false;
  const { at, inserted } = one.change;
  const touches =
    two.change.at <= at + inserted.length && two.change.at + two.change.removed.length >= at;
  return touches && !two.change.inserted.includes('\n');
}

function changesBetween(before: DraftText, after: DraftText): PartChange[] {
  const changes: PartChange[] = [];
  const inText = (locale: string | null, old: string, next: string) => {
    const change = textChange(old, next);
    if (change !== null) changes.push({ kind: 'text', locale, change });
  };
  inText(null, before.source, after.source);
  const locales = [before, after].flatMap(({ translations }) => Object.keys(translations));
  for (const locale of new Set(locales)) {
    const old = translationTo(before, locale);
    const next = translationTo(after, locale);
    if (old !== null && next !== null) inText(locale, old, next);
    else changes.push({ kind: 'translation', locale, before: old, after: next });
  }
  return changes;
}

function translationTo({ translations }: DraftText, locale: string): string | null {
  return Object.hasOwn(translations, locale) ? (translations[locale] ?? null) : null;
}

function redo(text: DraftText, { changes }: Step): DraftText {
  return changes.reduce(withPart, text);
}

function undo(text: DraftText, { changes }: Step): DraftText {
  return changes.map(opposite).reduce(withPart, text);
}

function opposite(one: PartChange): PartChange {
  if (one.kind === 'text') return { ...one, change: inverse(one.change) };
  return { ...one, before: one.after, after: one.before };
}

function withPart(text: DraftText, one: PartChange): DraftText {
  if (one.kind === 'text' && one.locale === null) {
    return { ...text, source: withChange(text.source, one.change) };
  }
  const { [one.locale ?? '']: old = '', ...others } = text.translations;
  const next = one.kind === 'text' ? withChange(old, one.change) : one.after;
  const translations = next === null ? others : { ...text.translations, [one.locale ?? '']: next };
  return { ...text, translations };
}
