import type { TriedMap } from '../../debrief/tried-map.ts';

export interface WayDrawn {
  from: string;
  to: string;
  /** 0 for a way that is on offer only. */
  tried: number;
  brave: boolean;
}

/**
 * One line from stone to stone, however many replies go there. What is on offer only gets a line
 * to its first goal, and none where a firm one runs already.
 */
export function waysDrawn({ edges }: TriedMap): WayDrawn[] {
  const ways = new Map<string, WayDrawn>();
  const begun = new Set<string>();
  const firmFirst = edges.toSorted((one, other) => Math.sign(other.tried) - Math.sign(one.tried));
  for (const { from, to, way, tried, brave } of firmFirst) {
    const isFurtherGoal = tried === 0 && begun.has(`${from} ${way}`);
    begun.add(`${from} ${way}`);
    if (from === to || isFurtherGoal) continue;
    const line = `${from} ${to} ${tried > 0 ? 'tried' : brave ? 'brave' : 'plain'}`;
    const before = ways.get(line);
    ways.set(line, {
      from,
      to,
      tried: tried + (before?.tried ?? 0),
      brave: brave || before?.brave === true,
    });
  }
  return [...ways.values()];
}
