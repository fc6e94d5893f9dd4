declare module 'virtual:scenarios' {
  import type { Scenario } from '../scenario/scenario.ts';

  export const loaders: Record<string, () => Promise<{ scenario: Scenario; fingerprint: string }>>;
}

declare module 'virtual:scenario-summaries' {
  import type { ScenarioSummary } from '../scenario/scenario-summary.ts';

  const summaries: ScenarioSummary[];
  export default summaries;
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
