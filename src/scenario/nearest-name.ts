const mostCandidates = 500;
const longestName = 64;

/** The name most like the one found, or null when none is like it. */
export function nearestName(found: string, names: Iterable<string>): string | null {
  if (found.length > longestName) return null;
  const wanted = found.toLowerCase();
  const limit = Math.max(1, Math.floor(found.length / 3));
  let nearest: string | null = null;
  let least = limit + 1;
  let compared = 0;
  for (const name of names) {
    if (name === found || Math.abs(name.length - found.length) >= least) continue;
    if (++compared > mostCandidates) break;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

/** A sentence that names the nearest one, or else says what to do. */
export function didYouMean(found: string, names: Iterable<string>, otherwise: string): string {
  const nearest = nearestName(found, names);
  return nearest === null ? otherwise : `Did you mean \`${nearest}\`?`;
}

/** Damerau–Levenshtein: letters added, left out, replaced, or two neighbours swapped. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
