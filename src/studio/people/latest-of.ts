interface OfSource {
  scenario: string;
  source: string;
  asOf: number;
  id: string;
}

/** Of each attempt and each room what its latest file holds, once. */
export function latestOf<One extends OfSource>(all: readonly One[]): One[] {
  const latest = new Map<string, number>();
  for (const one of all) {
    const source = sourceOf(one);
    latest.set(source, Math.max(one.asOf, latest.get(source) ?? -Infinity));
  }
  const kept = new Map<string, One>();
  for (const one of all) {
    const source = sourceOf(one);
    const key = `${source}\n${one.id}`;
    if (one.asOf === latest.get(source) && !kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}

function sourceOf({ scenario, source }: OfSource): string {
  return [scenario, source].join('\n');
}
