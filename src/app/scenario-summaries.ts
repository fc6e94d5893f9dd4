import summaries from 'virtual:scenario-summaries';
import type { ScenarioSummary } from '../scenario/scenario-summary.ts';

/** What the library shows of the scenarios that come with the app. */
export const builtInSummaries: readonly ScenarioSummary[] = summaries;
