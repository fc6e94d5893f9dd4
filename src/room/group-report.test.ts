import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roomStory } from '../../tests/support/room-story.ts';
import { csvFromReport } from './csv-from-report.ts';
import { groupReport, type GroupReport } from './group-report.ts';
import { markdownFromReport } from './markdown-from-report.ts';
import { repliesFromWords } from './words-as-replies.ts';

/** Ana and Ben disagree, Cy looks on; they end a talk, and write on the wall. */
function reportOf(
  words: string,
  options: { namesKept: boolean } = { namesKept: false },
): GroupReport {
  const story = roomStory();
  story.comeIn('Ana', 'Ben', 'Cy');
  story.host({ type: 'names-kept.set', on: options.namesKept });
  story.host({ type: 'role.assigned', person: 'p3', role: 'observer' });
  story.host({ type: 'round.opened', way: 'together', fresh: true });
  const [first = '', second = ''] = story.shared().stage?.replies.map(({ id }) => id) ?? [];
  story.person('p1', { type: 'vote.cast', ballot: 1, reply: first });
  story.person('p2', { type: 'vote.cast', ballot: 1, reply: second });
  story.person('p3', { type: 'item.ticked', item: 0, on: true });
  story.host({ type: 'votes.revealed', ballot: 1 });
  for (let turn = 0; turn < 30; turn++) {
    const reply = story.shared().stage?.replies[0]?.id;
    if (reply === undefined) break;
    story.host({ type: 'reply.taken', turn, reply });
  }
  story.host({ type: 'debrief.opened' });
  story.person('p1', { type: 'learning.posted', text: words });
  const report = groupReport({ ...story.shared(), ...story.hosts() }, '23 November 2026');
  if (report === null) throw new Error('no debrief');
  return report;
}

/** As a spreadsheet reads it. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n|$)/gy;
  for (let match = pattern.exec(csv); match?.[0]; match = pattern.exec(csv)) {
    const [, cell = '', end] = match;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('what a group takes along', () => {
  it('tells what divided it, how the talk ended and what was learnt, and no name', () => {
    const report = reportOf('Ask first.');
    const markdown = markdownFromReport(report);
    expect(markdown).toContain('Round 1, turn 1');
    expect(markdown).toContain('- Ask first.');
    expect(markdown).not.toMatch(/Ana|Ben/);
    expect(csvFromReport(report)).not.toMatch(/Ana|Ben/);
    const rows = cellsOf(csvFromReport(report));
    expect(rows[0]).toEqual(['section', 'item', 'detail', 'measure', 'value']);
    expect(rows.filter(([section]) => section === 'ending')).toHaveLength(1);
    expect(rows.find(([section]) => section === 'learning')?.at(-1)).toBe('Ask first.');
    expect(rows.every((row) => row.length === 5)).toBe(true);
  });

  it('has the names once the room was told that it will', () => {
    const report = reportOf('Ask first.', { namesKept: true });
    expect(markdownFromReport(report)).toContain('Took part: Ana, Ben, Cy');
  });

  it('gives every text back to a spreadsheet, and none of them is a formula there', () => {
    const report = reportOf('x');
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        const board = { ...report.board, learnings: [{ id: 'l1', text }] };
        const cell =
          cellsOf(csvFromReport({ ...report, board }))
            .at(-1)
            ?.at(-1) ?? '';
        expect(cell.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
        expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
  });

  it('lets nothing that somebody wrote act as markup', () => {
    const report = reportOf('x');
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const board = { ...report.board, learnings: [{ id: 'l1', text: `a${text}` }] };
        const markdown = markdownFromReport({ ...report, board });
        expect(markdown).not.toContain('<');
        expect(markdown.replaceAll(/\\./g, '')).not.toMatch(/\]\(|`|\*(?!\*[A-Z]\*\*|\*)[^*]*_/);
      }),
    );
    const board = { ...report.board, learnings: [{ id: 'l1', text: '[here](javascript:x) <b>' }] };
    expect(markdownFromReport({ ...report, board })).toContain(
      '- \\[here\\](javascript:x) &lt;b&gt;',
    );
  });

  it('hands words on to the author as YAML, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const yaml = repliesFromWords(
          texts.map((text, votes) => ({ text, votes })),
          { scenario: 'Remake\nIt', heard: 'Hi: # "again"\n- so' },
        );
        const replies: Record<string, { reply: string }> = parse(yaml);
        expect(Object.values(replies).map(({ reply }) => reply)).toEqual(texts);
      }),
    );
  });
});
