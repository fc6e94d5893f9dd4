import { loaders } from 'virtual:scenarios';
import type { BuiltScenario } from '../../scenario-catalogue.ts';

/** Every built-in scenario as its authors wrote it, none of the translations. Rejects when one can't be fetched. */
export function loadAllBuiltIns(): Promise<BuiltScenario[]> {
  const originals = Object.entries(loaders).filter(([name]) => !name.includes('.'));
  return Promise.all(originals.map(([, load]) => load()));
}
