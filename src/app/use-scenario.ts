import { useEffect, useState } from 'react';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import { loadBuiltIn, replaceBuiltIn } from './scenario-catalogue.ts';
import { useOpened } from './shell/stores.tsx';

export type ScenarioState =
  | { kind: 'loading' }
  | { kind: 'ready'; compiled: CompiledScenario }
  /** Neither built in nor opened from a file on this device. */
  | { kind: 'missing' }
  /** There, but it could not be fetched; the words are the browser's. */
  | { kind: 'broken'; detail: string };

const loading: ScenarioState = { kind: 'loading' };

/** The scenario of that id (`id.locale` for one in another language), built in or opened from a file; follows the file while it is edited. */
export function useScenario(id: string): ScenarioState {
  const opened = useOpened((state) => state.files);
  const [builtIn, setBuiltIn] = useState<{ id: string; state: ScenarioState } | null>(null);

  useEffect(() => {
    let current = true;
    const show = (state: ScenarioState) => {
      if (current) setBuiltIn({ id, state });
    };
    const found = loadBuiltIn(id);
    if (found === null) show({ kind: 'missing' });
    else {
      found.then(
        (compiled) => show({ kind: 'ready', compiled }),
        (error: unknown) =>
          show({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) }),
      );
    }
    return () => {
      current = false;
    };
  }, [id]);

  useEffect(() => {
    const hot = import.meta.hot;
    if (hot === undefined) return undefined;
    const replace: Parameters<typeof hot.on>[1] = (built) => {
      void replaceBuiltIn(built.name, built).then((compiled) => {
        if (built.name === id) setBuiltIn({ id, state: { kind: 'ready', compiled } });
      });
    };
    hot.on('misstep:scenario', replace);
    return () => hot.off('misstep:scenario', replace);
  }, [id]);

  if (builtIn === null || builtIn.id !== id) return loading;
  if (builtIn.state.kind !== 'missing') return builtIn.state;
  if (opened === null) return loading;
  const file = opened.find(({ summary }) => summary.id === id);
  return file === undefined ? builtIn.state : { kind: 'ready', compiled: file.compiled };
}
