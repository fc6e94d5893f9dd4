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

/** The same as its authors wrote it, comments and all; only for the studio. */
declare module 'virtual:rubric-source' {
  const source: string;
  export default source;
}

/** Loads a built-in scenario as its authors wrote it, with its translations by locale. By id. */
declare module 'virtual:scenario-sources' {
  const loaders: Readonly<
    Record<string, () => Promise<{ source: string; translations: Record<string, string> }>>
  >;
  export default loaders;
}

/** The JSON Schema of scenario files: their keys, with a sentence of help for each. */
declare module 'virtual:scenario-schema' {
  const schema: Readonly<Record<string, unknown>>;
  export default schema;
}

declare module '*.po' {
  import type { Messages } from '@lingui/core';

  export const messages: Messages;
}
