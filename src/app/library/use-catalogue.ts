import { useMemo } from 'react';
import type { ScenarioSummary } from '../../scenario/scenario-summary.ts';
import { builtInSummaries } from '../scenario-summaries.ts';
import { useOpened } from '../shell/stores.tsx';
import { gentleFirst } from './gentle-first.ts';

export interface CatalogueEntry {
  summary: ScenarioSummary;
  /** Name of the file it came from; null when it is built in. */
  fileName: string | null;
}

/** All scenarios there are, the person's own first. */
export function useCatalogue(): readonly CatalogueEntry[] {
  const files = useOpened((state) => state.files);
  return useMemo(
    () => [
      ...(files ?? []).toReversed(),
      ...builtInSummaries.toSorted(gentleFirst).map((summary) => ({ summary, fileName: null })),
    ],
    [files],
  );
}
