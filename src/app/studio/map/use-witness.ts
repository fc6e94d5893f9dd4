import { useMemo, useState } from 'react';
import type { MapIndex } from '../../../studio/layout/map-index.ts';

/** How far a play has been gone through on the map, and what of the map that lights up. */
export function useWitness(witness: readonly string[] | null, index: MapIndex) {
  const name = witness?.join('\n') ?? null;
  const [going, setGoing] = useState({ name, step: 0 });
  const step = going.name === name ? going.step : 0;
  const lit = useMemo(() => {
    const keys = new Set<string>();
    if (witness === null) return keys;
    if (index.initial !== null) keys.add(index.initial);
    witness.slice(0, step).forEach((key, at) => {
      const row = index.row.get(key);
      keys.add(key);
      if (row === undefined) return;
      keys.add(row.state);
      const next = index.row.get(witness[at + 1] ?? '')?.state;
      const goals = row.ways.flatMap(({ leadsTo }) => leadsTo ?? []);
      const taken = goals.filter((goal) => goal === next || next?.startsWith(`${goal}.`) === true);
      for (const goal of taken.length > 0 ? taken : goals) keys.add(goal);
    });
    return keys;
  }, [index, step, witness]);
  const last = witness === null ? undefined : index.row.get(witness[step - 1] ?? '');
  const next = witness === null ? undefined : index.row.get(witness[step] ?? '');
  return {
    step,
    lit,
    /** The state to look at. */
    at: next?.state ?? last?.ways.find(({ leadsTo }) => leadsTo !== null)?.leadsTo ?? index.initial,
    go: (to: number) => setGoing({ name, step: to }),
  };
}
