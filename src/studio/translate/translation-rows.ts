import { type Path, isRecord, textOf, valueAt } from '../../scenario/finding.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type TranslatableText, translatableTexts } from '../../scenario/translatable-texts.ts';
import { type Place, wholeFile } from '../place.ts';
import { lengthWarning } from './length-warning.ts';
import type { TextKind, TranslationRow } from './translation-row.ts';

/** Every text of a scenario with its translation, in the order of the file. */
export function translationRows(scenario: Scenario, sidecar: unknown): TranslationRow[] {
  return translatableTexts(scenario).map((slot) => rowFrom(slot, sidecar));
}

function rowFrom(
  { sidecar: at, text, wanted }: TranslatableText,
  sidecar: unknown,
): TranslationRow {
  const kind = kindOf(at);
  const found = textOf(valueAt(sidecar, at));
  const translation = found === undefined || found.trim() === '' ? null : found;
  return {
    key: JSON.stringify(at),
    kind,
    place: placeOf(at),
    sidecar: at,
    original: text,
    translation,
    isWanted: wanted,
    warning: translation === null ? null : lengthWarning(kind, text, translation),
  };
}

/** The texts of a sidecar for which the original has nothing any more; to be removed, or used. */
export function leftOver(scenario: Scenario, sidecar: unknown): TranslationRow[] {
  const slots = new Set(translatableTexts(scenario).map(({ sidecar: at }) => JSON.stringify(at)));
  const rows: TranslationRow[] = [];
  const walk = (value: unknown, at: Path): void => {
    const key = JSON.stringify(at);
    if (slots.has(key) && typeof value !== 'object') return;
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...at, index]));
    else if (isRecord(value)) {
      for (const [name, inner] of Object.entries(value)) {
        if (at.length > 0 || name !== 'locale') walk(inner, [...at, name]);
      }
    } else if (value !== undefined && (value !== null || isNamed(at, slots))) {
      rows.push({
        key: `left over ${key}`,
        kind: 'leftOver',
        place: placeOf(at),
        sidecar: at,
        original: '',
        translation: typeof value === 'string' ? value : JSON.stringify(value),
        isWanted: false,
        warning: null,
      });
    }
  };
  walk(sidecar, []);
  return rows;
}

/** An empty item of a list is no text; an empty key that the original doesn't have is left over. */
function isNamed(at: Path, slots: ReadonlySet<string>): boolean {
  return typeof at.at(-1) === 'string' && !slots.has(JSON.stringify(at));
}

/** How many of the texts that are missed otherwise have a translation. */
export function coverage(rows: readonly TranslationRow[]): { done: number; wanted: number } {
  const wanted = rows.filter(({ isWanted }) => isWanted);
  return {
    done: wanted.filter(({ translation }) => translation !== null).length,
    wanted: wanted.length,
  };
}

function placeOf([root, state, on, reply]: Path): Place {
  if (root !== 'states' || typeof state !== 'string') return wholeFile;
  return { state, reply: on === 'on' && typeof reply === 'string' ? reply : null };
}

const kinds: ReadonlyMap<unknown, TextKind> = new Map<unknown, TextKind>([
  ['title', 'title'],
  ['summary', 'summary'],
  ['topics', 'topic'],
  ['you', 'you'],
  ['brief', 'brief'],
  ['goal', 'goal'],
  ['meters', 'meter'],
  ['observe', 'observe'],
  ['discuss', 'discuss'],
  ['customer.name', 'name'],
  ['customer.pronouns', 'pronouns'],
  ['customer.background', 'background'],
  ['says', 'says'],
  ['ending.title', 'endingTitle'],
  ['ending.reflection', 'reflection'],
  ['on.reply', 'reply'],
  ['on.sayings', 'saying'],
  ['on.brave', 'brave'],
  ['on.feedback', 'feedback'],
]);

function kindOf([root, inner, part, detail, last]: Path): TextKind {
  const name =
    root === 'customer'
      ? `customer.${inner}`
      : root !== 'states'
        ? root
        : part === 'ending'
          ? `ending.${detail}`
          : part === 'on'
            ? `on.${last}`
            : part;
  return kinds.get(name) ?? 'leftOver';
}
