import { useEffect, useState } from 'react';
import { type CompiledScenario, compileScenario } from '../scenario/compile-scenario.ts';
import { modelFromScenario } from '../scenario/model-from-scenario.ts';
import { type Ports, usePorts } from './ports.tsx';
import { loadBuiltIn, replaceBuiltIn } from './scenario-catalogue.ts';

export type ScenarioState =
  | { kind: 'loading' }
  | { kind: 'ready'; compiled: CompiledScenario }
  /** Neither built in nor opened from a file on this device. */
  | { kind: 'missing' }
  /** There, but it could not be fetched or read; the words are the browser's or the reader's. */
  | { kind: 'broken'; detail: string };

async function loadOpened(ports: Ports, id: string): Promise<ScenarioState> {
  const opened = await ports.openedScenarios.listOpenedScenarios();
  if (!opened.ok) return { kind: 'missing' };
  const kept = opened.value.find((one) => one.id === id);
  if (kept === undefined) return { kind: 'missing' };
  const read = await ports.readScenarioFile(new File([kept.source], kept.fileName));
  if (read.scenario === null) {
    return { kind: 'broken', detail: read.problems[0]?.message ?? kept.fileName };
  }
  const model = modelFromScenario(read.scenario, read.fingerprint);
  return { kind: 'ready', compiled: compileScenario(model) };
}

async function load(ports: Ports, id: string): Promise<ScenarioState> {
  try {
    const builtIn = loadBuiltIn(id);
    if (builtIn !== null) return { kind: 'ready', compiled: await builtIn };
    return await loadOpened(ports, id);
  } catch (error) {
    return { kind: 'broken', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The scenario of that id, built in or opened from a file; follows the file while it is edited. */
export function useScenario(id: string): ScenarioState {
  const ports = usePorts();
  const [found, setFound] = useState<{ id: string; state: ScenarioState } | null>(null);

  useEffect(() => {
    let current = true;
    void load(ports, id).then((state) => {
      if (current) setFound({ id, state });
    });
    return () => {
      current = false;
    };
  }, [ports, id]);

  useEffect(() => {
    const hot = import.meta.hot;
    if (hot === undefined) return undefined;
    const replace: Parameters<typeof hot.on>[1] = ({ scenario, fingerprint }) => {
      const compiled = replaceBuiltIn(scenario, fingerprint);
      if (scenario.id === id) setFound({ id, state: { kind: 'ready', compiled } });
    };
    hot.on('misstep:scenario', replace);
    return () => hot.off('misstep:scenario', replace);
  }, [id]);

  return found !== null && found.id === id ? found.state : { kind: 'loading' };
}
