import type { TriedMap } from '../../debrief/tried-map.ts';

export interface WayDrawn {
  from: string;
  to: string;
  /** 0 for a way that is on offer only. */
  tried: number;
  brave: boolean;
  /** −1, 0 or 1: where several lines run between the same two stones, the firm one goes straight. */
  lane: number;
}

/**
 * One line of a kind from stone to stone, however many replies go there: tried, on offer, on offer
 * and brave. What is on offer only gets a line to its first goal.
 */
export function waysDrawn({ edges }: TriedMap): WayDrawn[] {
  const ways = new Map<string, WayDrawn>();
  const begun = new Set<string>();
  const firmFirst = edges.toSorted((one, other) => Math.sign(other.tried) - Math.sign(one.tried));
  for (const { from, to, way, tried, brave } of firmFirst) {
    const isFurtherGoal = tried === 0 && begun.has(`${from} ${way}`);
    begun.add(`${from} ${way}`);
    if (from === to || isFurtherGoal) continue;
    const lane = tried > 0 ? 0 : brave ? 1 : -1;
    const line = `${from} ${to} ${lane}`;
    const before = ways.get(line);
    ways.set(line, {
      from,
      to,
      tried: tried + (before?.tried ?? 0),
      brave: brave || before?.brave === true,
      lane,
    });
  }
  return [...ways.values()];
}
