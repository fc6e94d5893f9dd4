export interface Row {
  what: string;
  budget: string;
  ours: string;
  within: boolean;
  /** The peer's figure in the same run; empty where there is none. */
  peer: string;
}

/** Rows as a table for a terminal. */
export function report(rows: readonly Row[]): string {
  const cells = [
    ['what', 'budget', 'ours', '', 'beside us'],
    ...rows.map((row) => [row.what, row.budget, row.ours, row.within ? 'ok' : 'OVER', row.peer]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
