import { useEffect, useState } from 'react';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { loadBuiltIn } from '../scenario-catalogue.ts';
import { useAttempts, useOpened } from '../shell/stores.tsx';
import { type Exploration, explorationOf } from './exploration.ts';
import type { OpenedFile } from './opened-store.ts';
import type { CatalogueEntry } from './use-catalogue.ts';

async function compiledOf(
  { id }: { id: string },
  files: readonly OpenedFile[],
): Promise<CompiledScenario | null> {
  const opened = files.find(({ summary }) => summary.id === id);
  if (opened !== undefined) return opened.compiled;
  return (await loadBuiltIn(id)?.catch(() => null)) ?? null;
}

/**
 * What the person has seen of each scenario they tried. Null until that is known; only the
 * scenarios that have attempts are loaded for it.
 */
export function useExplorations(
  entries: readonly CatalogueEntry[],
): ReadonlyMap<string, Exploration> | null {
  const attempts = useAttempts((state) => state.attempts);
  const files = useOpened((state) => state.files);
  const [explorations, setExplorations] = useState<ReadonlyMap<string, Exploration> | null>(null);

  useEffect(() => {
    if (attempts === null || files === null) return undefined;
    let stale = false;
    const tried = entries.map(async ({ summary }) => {
      const own = attempts.filter(({ transcript }) => transcript.scenario === summary.id);
      const compiled = own.length === 0 ? null : await compiledOf(summary, files);
      if (compiled === null) return [];
      const { replay } = await import('../../practice/replay.ts');
      const exploration = explorationOf(summary, own, (play) => replay(compiled, play));
      return [[summary.id, exploration] as const];
    });
    void Promise.all(tried).then((found) => {
      if (!stale) setExplorations(new Map(found.flat()));
    });
    return () => {
      stale = true;
    };
  }, [attempts, files, entries]);

  return explorations;
}
