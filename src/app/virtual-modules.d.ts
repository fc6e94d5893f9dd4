declare module 'virtual:scenarios' {
  import type { ScenarioSummary } from '../scenario/scenario-summary.ts';
  import type { Scenario } from '../scenario/scenario.ts';

  export const summaries: ScenarioSummary[];
  export const loaders: Record<
    string,
    () => Promise<{ default: { scenario: Scenario; fingerprint: string } }>
  >;
}

declare module 'virtual:rubric' {
  import type { Rubric } from '../scenario/rubric.ts';

  const rubric: Rubric;
  export default rubric;
}

declare module '*.po' {
  import type { Messages } from '@lingui/core';

  export const messages: Messages;
}
