import { readExportFile } from '../../practice/export-file.ts';
import type { ImportRefusal } from '../../practice/keeping.ts';
import type { ImportedPlay, ImportedVote, Skipped } from './imported.ts';
import { peopleLimits } from './people-limits.ts';
import { playsFromExport } from './plays-from-export.ts';
import { playsFromTable } from './plays-from-table.ts';
import { readTable } from './read-table.ts';
import { createSkips } from './skips.ts';

export type ParsedPlays =
  | { ok: true; plays: ImportedPlay[]; votes: ImportedVote[]; skipped: Skipped[] }
  | { ok: false; message: string; mend: string };

const mends = {
  choose:
    'Choose the .json file that a trainee saves under Progress, or the .csv file that a room’s debrief saves.',
  again: 'Ask for it to be saved again, and open it as it was saved.',
  reload: 'Load this page again to get the newer version.',
};

const refusals: Record<ImportRefusal, readonly [what: string, mend: string]> = {
  'too-big': ['is larger than 10 MB, and no export is', mends.choose],
  'too-deep': ['is nested deeper than any export', mends.choose],
  'not-json': ['begins like an export of a trainee, but is damaged', mends.again],
  'not-an-export': ['is no export of a trainee, or a damaged one', mends.choose],
  newer: ['was written by a newer version of Misstep', mends.reload],
  'unsafe-name': ['holds a name that no export holds, and that is not safe to read', mends.again],
};

const tableFaults = {
  rows: ['has more rows than any room’s table', mends.choose],
  cell: ['has a cell that is larger than any in a room’s table', mends.choose],
  quote: ['begins like a room’s table, but is damaged', mends.again],
} as const;

const columns = ['section', 'item', 'detail', 'measure', 'value'];

/**
 * Reads what a trainee or a room exported: JSON or CSV, whatever the file is called. Takes anything;
 * never throws. Names of people and what they wrote are not among what it gives.
 */
export function parsePlays(text: string, fileName: string): ParsedPlays {
  const refuse = ([what, mend]: readonly [string, string]) =>
    ({ ok: false, message: `“${fileName.slice(0, 80)}” ${what}.`, mend }) as const;
  if (text.length > peopleLimits.characters) return refuse(refusals['too-big']);
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const skips = createSkips();
  if (/^\s{0,100}[[{]/.test(start)) {
    const read = readExportFile(start);
    if (!read.ok) return refuse(refusals[read.why]);
    const plays = playsFromExport(read.file, skips);
    return { ok: true, plays, votes: [], skipped: skips.list() };
  }
  const head = start.slice(0, 60).replaceAll('"', '');
  const between = [',', ';', '\t'].find((mark) => head.startsWith(columns.join(mark)));
  if (between === undefined) {
    const isMarkdown = /\.(md|markdown)$/i.test(fileName.slice(-10));
    return refuse([
      isMarkdown
        ? 'is a text to read: it holds no talks'
        : 'is neither an export of a trainee nor a room’s table',
      mends.choose,
    ]);
  }
  const table = readTable(start, between);
  if (!table.ok) return refuse(tableFaults[table.why]);
  const { plays, votes } = playsFromTable(table.rows.slice(1), skips);
  return { ok: true, plays, votes, skipped: skips.list() };
}
