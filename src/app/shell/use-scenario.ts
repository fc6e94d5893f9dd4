import { useEffect, useState } from 'react';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { loadBuiltIn } from '../scenario-catalogue.ts';
import { useOpened } from './stores.tsx';

export type ScenarioLookup =
  | { kind: 'loading' }
  | { kind: 'found'; compiled: CompiledScenario }
  /** Neither built in nor opened from a file. */
  | { kind: 'unknown' }
  /** Built in, and could not be fetched. */
  | { kind: 'unreachable'; retry: () => void };

/** The scenario of that id, from a file the person opened or built in. */
export function useScenario(id: string): ScenarioLookup {
  const files = useOpened((state) => state.files);
  const [loaded, setLoaded] = useState<{ id: string; lookup: ScenarioLookup } | null>(null);
  const [tries, setTries] = useState(0);
  const opened = files?.find(({ summary }) => summary.id === id)?.compiled;

  useEffect(() => {
    let stale = false;
    const settle = (lookup: ScenarioLookup) => {
      if (!stale) setLoaded({ id, lookup });
    };
    const loading = loadBuiltIn(id);
    if (loading === null) settle({ kind: 'unknown' });
    else {
      loading.then(
        (compiled) => settle({ kind: 'found', compiled }),
        () => settle({ kind: 'unreachable', retry: () => setTries(tries + 1) }),
      );
    }
    return () => {
      stale = true;
    };
  }, [id, tries]);

  if (opened !== undefined) return { kind: 'found', compiled: opened };
  if (files === null || loaded?.id !== id) return { kind: 'loading' };
  return loaded.lookup;
}
