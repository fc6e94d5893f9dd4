import { peopleLimits } from './people-limits.ts';

export type ReadTable =
  { ok: true; rows: string[][] } | { ok: false; why: 'rows' | 'cell' | 'quote' };

/**
 * A table as CSV (RFC 4180), in one go from left to right. The mark between cells may be another one,
 * as spreadsheets of other countries write it.
 */
export function readTable(text: string, between: string): ReadTable {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, between);
    if (cell === null) return { ok: false, why: 'quote' };
    if (cell.text.length > peopleLimits.cell) return { ok: false, why: 'cell' };
    row.push(cell.text);
    at = cell.end;
    if (text[at] === between) {
      at++;
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    else if (at < text.length && text[at - 1] !== '\r') return { ok: false, why: 'quote' };
    rows.push(row);
    if (rows.length > peopleLimits.rows) return { ok: false, why: 'rows' };
    row = [];
  }
  return { ok: true, rows };
}

interface Cell {
  text: string;
  /** Where what follows it begins. */
  end: number;
}

function plainCell(text: string, start: number, between: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== between && text[end] !== '\n' && text[end] !== '\r')
    end++;
  return { text: text.slice(start, end), end };
}

/** Null where the closing mark is missing. */
function quotedCell(text: string, start: number): Cell | null {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return null;
    parts.push(text.slice(from, mark));
    if (text[mark + 1] !== '"') return { text: parts.join('"'), end: mark + 1 };
    from = mark + 2;
  }
}
