import type { Path } from './finding.ts';
import type { Translation } from './parse-translation.ts';
import type { Scenario } from './scenario.ts';

/** The scenario with its texts in another language. Nothing but texts and `locale` differs. */
export function applyTranslation(scenario: Scenario, translation: Translation): Scenario {
  const root: Replacements = { inner: new Map() };
  for (const { path, text } of translation.texts) add(root, path, text);
  const translated = replaced(scenario, root) as Scenario;
  return { ...translated, locale: translation.locale };
}

interface Replacements {
  text?: string;
  inner: Map<string, Replacements>;
}

function add(root: Replacements, path: Path, text: string): void {
  let node = root;
  for (const step of path) {
    const next = node.inner.get(String(step)) ?? { inner: new Map() };
    node.inner.set(String(step), next);
    node = next;
  }
  node.text = text;
}

function replaced(value: unknown, replacements: Replacements | undefined): unknown {
  if (!replacements) return value;
  if (replacements.text !== undefined) return replacements.text;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => replaced(item, replacements.inner.get(`${index}`)));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      replaced(inner, replacements.inner.get(key)),
    ]),
  );
}
