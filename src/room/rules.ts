import type { IntentType } from './intent.ts';
import { aloneRules } from './rules/alone-rules.ts';
import { ballotRules } from './rules/ballot-rules.ts';
import { boardRules } from './rules/board-rules.ts';
import { observingRules } from './rules/observing-rules.ts';
import { peopleRules } from './rules/people-rules.ts';
import type { RulesFor } from './rules/rule.ts';
import { sessionRules } from './rules/session-rules.ts';
import { stageRules } from './rules/stage-rules.ts';
import { writingRules } from './rules/writing-rules.ts';

/** Everything that may be wanted of a room, who may want it, and what comes of it. */
export const rules: RulesFor<IntentType> = {
  ...peopleRules,
  ...sessionRules,
  ...stageRules,
  ...ballotRules,
  ...aloneRules,
  ...writingRules,
  ...observingRules,
  ...boardRules,
};
