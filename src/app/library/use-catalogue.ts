import { useMemo } from 'react';
import type { ScenarioSummary } from '../../scenario/scenario-summary.ts';
import { builtInSummaries } from '../scenario-catalogue.ts';
import { useOpened } from '../shell/stores.tsx';

export interface CatalogueEntry {
  summary: ScenarioSummary;
  /** Name of the file it came from; null when it is built in. */
  fileName: string | null;
}

/** All scenarios there are. A file takes the place of a built-in scenario of the same id. */
export function useCatalogue(): readonly CatalogueEntry[] {
  const files = useOpened((state) => state.files);
  return useMemo(() => {
    const opened = files ?? [];
    const replaced = new Set(opened.map(({ summary }) => summary.id));
    return [
      ...opened.toReversed(),
      ...builtInSummaries
        .filter(({ id }) => !replaced.has(id))
        .map((summary) => ({ summary, fileName: null })),
    ];
  }, [files]);
}
