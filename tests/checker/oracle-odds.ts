import type { WholeSearch } from './oracle-search.ts';
import { canEndFrom, reachableFrom } from './oracle-ways.ts';

/**
 * What becomes of someone who picks uniformly among the offered replies, timers off. How often they
 * come by each situation solves one linear system: 1 at the start, and what the others pass on.
 */
export function oracleOdds({ model, stops }: WholeSearch): {
  odds: Record<string, number>;
  meanTurns: number | null;
} {
  const reachable = reachableFrom(stops, ({ isReply }) => isReply);
  const canEnd = canEndFrom(stops, reachable);
  const met = [...new Set([0, ...(reachable[0] ?? [])])];
  const inPlay = met.filter((at) => canEnd[at]);
  const place = new Map(inPlay.map((at, index) => [at, index]));
  const rows = inPlay.map((at, index) => {
    const row = new Float64Array(inPlay.length + 1);
    row[index] = 1;
    row[inPlay.length] = at === 0 ? 1 : 0;
    return row;
  });
  for (const [index, at] of inPlay.entries()) {
    const replies = (stops[at]?.ways ?? []).filter(({ isReply }) => isReply);
    for (const { to } of replies) {
      const row = rows[place.get(to) ?? -1];
      if (row) row[index] = (row[index] ?? 0) - 1 / replies.length;
    }
  }
  const visits = solve(rows);
  const odds: Record<string, number> = {};
  for (const { path, kind } of model.states) if (kind === 'final') odds[path] = 0;
  let turns = 0;
  for (const [index, at] of inPlay.entries()) {
    const { ending, state } = stops[at] ?? {};
    const times = visits[index] ?? 0;
    if (ending && state !== undefined) odds[state] = (odds[state] ?? 0) + times;
    else turns += times;
  }
  return { odds, meanTurns: inPlay.length < met.length ? null : turns };
}

/** Gaussian elimination, the largest pivot first; the right side is each row's last number. */
function solve(rows: Float64Array[]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const chosen = rows[pivot] ?? new Float64Array();
    rows[pivot] = rows[column] ?? chosen;
    rows[column] = chosen;
    for (const row of rows) {
      const factor = (row[column] ?? 0) / (chosen[column] ?? 1);
      if (row === chosen || factor === 0) continue;
      for (let at = column; at <= size; at++) row[at] = (row[at] ?? 0) - factor * (chosen[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
