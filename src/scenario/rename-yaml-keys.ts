import { isMap, isScalar, isSeq } from 'yaml';
import type { Path } from './finding.ts';
import { parseYaml } from './parse-yaml.ts';
import { keyText } from './read-yaml-node.ts';
import { renderFlow } from './render-yaml.ts';

/**
 * Writes other names over keys of a YAML text; nothing else in it changes. Keys that are not there
 * are left out, as is a text that can't be read.
 */
export function renameYamlKeys(
  source: string,
  renames: readonly { path: Path; to: string }[],
): string {
  const yaml = renames.length === 0 ? null : parseYaml(source);
  if (!yaml?.ok) return source;
  const spans = renames.flatMap(({ path, to }) => {
    const span = keySpan(yaml.document.contents, path);
    return span === null ? [] : [{ ...span, to }];
  });
  spans.sort((one, other) => other.start - one.start);
  return spans.reduce(
    (text, { start, end, to }) => text.slice(0, start) + renderFlow(to) + text.slice(end),
    source,
  );
}

function keySpan(root: unknown, path: Path): { start: number; end: number } | null {
  let node = root;
  let span: { start: number; end: number } | null = null;
  for (const step of path) {
    if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else if (isMap(node)) {
      const pair = node.items.find(({ key }) => keyText(key) === String(step));
      const [start, end] = (isScalar(pair?.key) ? pair.key.range : null) ?? [];
      if (start === undefined || end === undefined) return null;
      span = { start, end };
      node = pair?.value;
    } else return null;
  }
  return span;
}
