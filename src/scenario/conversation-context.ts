import type { ScenarioModel, TransitionModel } from './model.ts';

/** What a conversation remembers, in the order of the model's meters, facts and `once` replies. */
export interface ConversationContext {
  meters: readonly number[];
  facts: readonly boolean[];
  used: readonly string[];
}

/** The context once a transition was taken; `once` is the key of its reply if that is used up now. */
export function contextAfter(
  context: ConversationContext,
  transition: TransitionModel,
  once: string | null,
  model: ScenarioModel,
): ConversationContext {
  const { effects, remember, forget } = transition;
  let { meters, facts, used } = context;
  if (effects.length > 0) {
    const changed = [...meters];
    for (const { meter, change } of effects) {
      const max = model.meters[meter]?.max ?? 10;
      changed[meter] = Math.max(0, Math.min(max, (changed[meter] ?? 0) + change));
    }
    meters = changed;
  }
  if (remember.length > 0 || forget.length > 0) {
    const changed = [...facts];
    for (const fact of remember) changed[fact] = true;
    for (const fact of forget) changed[fact] = false;
    facts = changed;
  }
  if (once !== null && !used.includes(once)) {
    used = model.onceReplies.filter((key) => key === once || used.includes(key));
  }
  return { meters, facts, used };
}
