import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkExample } from './check-example.ts';
import { everyCode } from './every-code.ts';
import { documentedSeverities, problemDocuments } from './problem-documents.ts';
import { showsInXState } from './shows-in-xstate.ts';

const documents = problemDocuments();
const table = documentedSeverities();
const language = new URL('../../docs/scenario-language.md', import.meta.url);

describe('the documents about problems', () => {
  it('are there for every code, and for none that does not exist', () => {
    expect(documents.map(({ code }) => code)).toEqual([...everyCode.keys()].sort());
  });

  it('stand in the table with the severity that is told', () => {
    const told = table.map(({ code, severity }) => [code, severity]);
    expect(new Map(told.map(([code = '', severity]) => [code, severity]))).toEqual(everyCode);
    expect(told).toHaveLength(everyCode.size);
  });

  it('can be found from the page for authors', () => {
    expect(readFileSync(language, 'utf8')).toContain('](problems/README.md)');
  });
});

describe.each(documents)('the document about $code', (document) => {
  const { code } = document;
  const found = checkExample(document, 'triggers');
  const told = found.problems.filter((problem) => problem.code === code);

  it('says in its first words what the table says', () => {
    const row = table.find((one) => one.code === code);
    const [title, first] = document.text.split('\n\n');
    expect(title).toBe(`# \`${code}\``);
    const start = everyCode.get(code) === 'error' ? 'An error: ' : 'A warning: ';
    expect(first?.toLowerCase()).toBe(`${start}${row?.line}`.toLowerCase());
  });

  it('has an example that triggers it, at the marked line, and no other error', () => {
    const { marked } = document.example('triggers');
    expect(told).not.toEqual([]);
    expect(new Set(told.map(({ severity }) => severity))).toEqual(new Set([everyCode.get(code)]));
    expect(marked).toEqual(expect.arrayContaining(told.map(({ line }) => line)));
    const others = found.problems.filter(
      (problem) => problem.severity === 'error' && problem.code !== code,
    );
    expect(others).toEqual([]);
  });

  it('has an example like it that has neither this problem nor an error', () => {
    const { problems } = checkExample(document, 'fine');
    expect(problems.filter((one) => one.code === code || one.severity === 'error')).toEqual([]);
  });
});

describe.each(documents.filter(({ code }) => showsInXState.has(code)))(
  'the play that shows $code',
  (document) => {
    const { model, problems } = checkExample(document, 'triggers');
    const told = problems.filter(({ code }) => code === document.code);

    it.each(told)('leads there in XState: $message', ({ code, state, reply, witness }) => {
      if (!model || !witness) throw new Error('No play is shown');
      const showsIt = showsInXState.get(code);
      expect(showsIt?.(model, { state, reply, witness })).toBe(true);
    });
  },
);

describe('a problem that no one play shows', () => {
  const others = documents.filter(({ code }) => !showsInXState.has(code));
  it.each(others)('comes without one: $code', (document) => {
    const { problems } = checkExample(document, 'triggers');
    const witnesses = problems.filter(({ code }) => code === document.code);
    expect(witnesses.filter(({ witness }) => witness !== undefined)).toEqual([]);
  });
});
