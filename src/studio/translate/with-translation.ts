import { type Path, isRecord, ownValue } from '../../scenario/finding.ts';
import type { TranslationRow } from './translation-row.ts';

/**
 * The sidecar as plain data with a text set, or removed where it is null or blank. An item of a
 * list that has no translation holds null, so that all others keep their places; maps and lists
 * that hold nothing any more are removed. Nothing is changed in place.
 */
export function withTranslation(
  sidecar: unknown,
  { sidecar: path }: Pick<TranslationRow, 'sidecar'>,
  text: string | null,
): Record<string, unknown> {
  const kept = text === null || text.trim() === '' ? null : text;
  const next = withText(sidecar, path, kept);
  return isRecord(next) ? next : {};
}

function withText(node: unknown, [key, ...rest]: Path, text: string | null): unknown {
  if (key === undefined) return text ?? undefined;
  if (rest.length === 0 && typeof key === 'number') return withItem(node, key, text);
  const inner = withText(ownValue(node, key), rest, text);
  if (typeof key === 'number') {
    const items: unknown[] = Array.isArray(node) ? node : [];
    return items.map((item, at) => (at === key ? (inner ?? null) : item));
  }
  const entries = isRecord(node) ? Object.entries(node) : [];
  if (inner === undefined) {
    const left = entries.filter(([name]) => name !== key);
    return left.length === 0 ? undefined : Object.fromEntries(left);
  }
  return Object.fromEntries(
    entries.some(([name]) => name === key)
      ? entries.map(([name, old]) => [name, name === key ? inner : old])
      : [...entries, [key, inner]],
  );
}

function withItem(node: unknown, index: number, text: string | null): unknown[] | undefined {
  // A text that has become the first of a list since it was translated.
  const old: unknown[] = Array.isArray(node) ? node : typeof node === 'string' ? [node] : [];
  const items = Array.from({ length: Math.max(old.length, index + 1) }, (_, at) =>
    at === index ? text : (old[at] ?? null),
  );
  while (items.at(-1) === null) items.pop();
  return items.length === 0 ? undefined : items;
}
