import type { Stop, Way } from './oracle-search.ts';

/** Of each stop: the stops that can be reached from it in one step or more. */
export function reachableFrom(
  stops: readonly Stop[],
  isOpen: (way: Way) => boolean = () => true,
): ReadonlySet<number>[] {
  return stops.map((_, from) => {
    const reached = new Set<number>();
    const waiting = [from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const way of stops[at]?.ways ?? []) {
        if (!isOpen(way) || reached.has(way.to)) continue;
        reached.add(way.to);
        waiting.push(way.to);
      }
    }
    return reached;
  });
}

/** Whether it is an ending, or leads to one. */
export function canEndFrom(
  stops: readonly Stop[],
  reachable: readonly ReadonlySet<number>[],
): boolean[] {
  const isEnding = (at: number): boolean => stops[at]?.ending !== null;
  return stops.map((_, at) => isEnding(at) || [...(reachable[at] ?? [])].some(isEnding));
}
