import { stringify } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import { styleOf } from './render-yaml.ts';
import { rewriteNode } from './rewrite-node.ts';
import { sameValue } from './same-value.ts';
import { endOf, startOf } from './yaml-extent.ts';

/**
 * Writes plain data back into the text it was read from. What has not changed stays byte for byte:
 * comments, order, quotes, blank lines, line ends. What comes back always reads as `next`.
 */
export function rewriteYaml(source: string, next: unknown): string {
  const yaml = parseYaml(source);
  if (yaml.ok) {
    const { contents } = yaml.document;
    const start = startOf(contents);
    const end = endOf(source, contents);
    const text = rewriteNode({ source, style: styleOf(source, yaml.document) }, contents, next, {
      column: 0,
      oneLine: false,
      keepOrder: false,
    });
    if (text !== null && start !== null && end !== null) {
      const rewritten = source.slice(0, start) + text + source.slice(end);
      const again = parseYaml(rewritten);
      if (again.ok && sameValue(again.value, next)) return rewritten;
    }
  }
  // Better a file without its comments than one that says something else.
  return stringify(next, { lineWidth: 0, version: '1.2' });
}
