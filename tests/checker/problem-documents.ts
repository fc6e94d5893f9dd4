import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../docs/problems');

export interface DocumentExample {
  /** `triggers`, `fine`, or `original`: the scenario that a translation belongs to. */
  kind: string;
  text: string;
  /** Lines that end in `# here`, counted from 1. */
  marked: readonly number[];
  fileName: string | undefined;
  limit: number | undefined;
}

/** The document about a problem, with the examples in it. */
export interface ProblemDocument {
  code: string;
  text: string;
  /** The example of a kind; throws unless there is exactly one. */
  example(kind: string): DocumentExample;
}

/** Every document in `docs/problems`, by name. */
export function problemDocuments(): ProblemDocument[] {
  return readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const examples = examplesIn(text);
      return {
        code: name.replace(/\.md$/, ''),
        text,
        example(kind) {
          const [found, ...others] = examples.filter((one) => one.kind === kind);
          if (!found || others.length > 0) throw new Error(`${name} needs one example: ${kind}`);
          return found;
        },
      };
    });
}

/** What the table of contents says, in its order. */
export function documentedSeverities(): { code: string; severity: string; line: string }[] {
  const table = readFileSync(join(folder, 'README.md'), 'utf8');
  const row = /^\| \[([\w-]+)\]\(\1\.md\) +\| (\w+) +\| (.*?) *\|$/gm;
  return [...table.matchAll(row)].map(([, code = '', severity = '', line = '']) => ({
    code,
    severity,
    line,
  }));
}

function examplesIn(document: string): DocumentExample[] {
  const fence = /^```yaml (\w+)([^\n]*)\n([^]*?)^```$/gm;
  return [...document.matchAll(fence)].map(([, kind = '', options = '', text = '']) => {
    const limit = /\blimit=(\d+)/.exec(options)?.[1];
    return {
      kind,
      text,
      marked: text.split('\n').flatMap((line, at) => (line.endsWith(' # here') ? [at + 1] : [])),
      fileName: /\bfile=(\S+)/.exec(options)?.[1],
      limit: limit === undefined ? undefined : Number(limit),
    };
  });
}
