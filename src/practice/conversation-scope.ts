import { type AnyActorScope, createActor } from 'xstate';
import type { ConversationContext } from '../scenario/conversation-context.ts';
import type { CompiledScenario, ConversationMachine } from '../scenario/compile-scenario.ts';

/** A state that was entered, and the context at that instant. */
export interface Entry {
  state: number;
  context: ConversationContext;
}

export interface ConversationScope {
  actor: AnyActorScope;
  /** Filled by XState while it takes a step. */
  entries: Entry[];
}

const scopes = new WeakMap<ConversationMachine, ConversationScope>();

/**
 * The scope that XState wants for a pure step. XState's own `transition` makes a new one for every
 * step, and with it an actor that plays the opening again, which costs more than the step itself.
 * Conversations spawn nothing and send nothing, so that one scope serves them all.
 */
export function conversationScope({ machine }: CompiledScenario): ConversationScope {
  const kept = scopes.get(machine);
  if (kept) return kept;
  const self = createActor(machine);
  const nothing = () => {};
  const scope: ConversationScope = {
    entries: [],
    actor: {
      self,
      system: self.system,
      id: '',
      sessionId: '',
      logger: nothing,
      defer: nothing,
      emit: nothing,
      stopChild: nothing,
      actionExecutor: ({ type, params, info }) => {
        if (type !== 'say' || !params || !('state' in params)) return;
        if (typeof params.state !== 'number') return;
        const { meters, facts, used } = info.context;
        scope.entries.push({ state: params.state, context: { meters, facts, used } });
      },
    },
  };
  scopes.set(machine, scope);
  return scope;
}
