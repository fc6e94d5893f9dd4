import { isMap, isScalar, isSeq } from 'yaml';

export interface YamlFault {
  offset: number;
  message: string;
  mend: string;
}

/**
 * Plain data from a YAML node. Maps become objects whose keys are all their own, `__proto__`
 * included; keys are text as written. Depth was limited before.
 */
export function readYamlNode(root: unknown): { value: unknown; faults: YamlFault[] } {
  const faults: YamlFault[] = [];
  return { value: valueOf(root, faults), faults };
}

/** The text of a map's key, as written; null if it is a list or a map. */
export function keyText(key: unknown): string | null {
  if (!isScalar(key)) return null;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function valueOf(node: unknown, faults: YamlFault[]): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => valueOf(item, faults));
  if (!isMap(node)) return null;
  const seen = new Set<string>();
  const entries: [string, unknown][] = [];
  for (const { key, value } of node.items) {
    const offset = startOf(key) ?? startOf(value) ?? startOf(node) ?? 0;
    const name = keyText(key);
    if (name === null || name === '') {
      const message = 'A key must be a single word or a text.';
      faults.push({ offset, message, mend: 'Write a name before the colon.' });
      continue;
    }
    if (name === '<<') {
      const message = 'Merge keys (`<<`) are not part of the language.';
      faults.push({ offset, message, mend: 'Write the keys out.' });
    }
    if (seen.has(name)) {
      const message = `The key \`${name.slice(0, 60)}\` is there twice.`;
      faults.push({ offset, message, mend: 'Rename one of them, or delete it.' });
    }
    seen.add(name);
    entries.push([name, valueOf(value, faults)]);
  }
  return Object.fromEntries(entries);
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isSeq(node) || isMap(node) ? node.range?.[0] : undefined;
}
