import { type EventObject, assign, setup } from 'xstate';
import { type ConversationContext, contextAfter } from './conversation-context.ts';
import { holds } from './guard.ts';
import type { Guard, ScenarioModel, StateModel, TimerModel, TransitionModel } from './model.ts';
import type { ReplyObject, SilentTransitionObject, StateSource } from './scenario.ts';

export interface OfferedParams {
  guard: Guard | null;
  /** The reply's key if it is offered once only. */
  once: string | null;
}

export interface SettleParams {
  transition: TransitionModel;
  once: string | null;
}

/** Parameters of the entry action `say`: the index of the state that was entered. */
export interface SayParams {
  state: number;
}

/** A valid scenario with the XState machine that runs it. */
export interface CompiledScenario {
  model: ScenarioModel;
  machine: ConversationMachine;
}
export type ConversationMachine = ReturnType<typeof machineFromModel>;

/**
 * Makes the machine of a conversation. The config is the scenario itself; `guard`, `actions` and
 * `entry` are filled in and the author's own keys stay on the nodes. An event's type is a reply's
 * id, or that of a timer (`timerEventType`). Every state entered has the entry action `say`: the
 * actions that `transition` returns tell in order which states were entered, and each one's
 * `info.context` is the context at that instant.
 */
export function compileScenario(model: ScenarioModel): CompiledScenario {
  return { model, machine: machineFromModel(model) };
}

/** The type of the event that XState raises when a timer of a state runs out. */
export function timerEventType(model: ScenarioModel, state: StateModel, timer: TimerModel): string {
  return `xstate.after.${timer.after}.${model.scenario.id}.${state.path}`;
}

const types: { context?: ConversationContext; events?: EventObject } = {};

function machineFromModel(model: ScenarioModel) {
  const { scenario, states } = model;
  const conversation = setup({
    types,
    guards: {
      offered: ({ context }, { guard, once }: OfferedParams) =>
        (once === null || !context.used.includes(once)) &&
        holds(guard, context.meters, context.facts),
    },
    actions: {
      settle: assign(({ context }, params: SettleParams) =>
        contextAfter(context, params.transition, params.once, model),
      ),
      say: (_, _params: SayParams) => {},
    },
    delays: Object.fromEntries(
      states.flatMap((state) => state.timers.map((timer) => [timer.after, timer.milliseconds])),
    ),
  });
  let index = 0;
  return conversation.createMachine({
    ...scenario,
    context: {
      meters: model.meters.map(({ start }) => start),
      facts: model.facts.map(() => false),
      used: [],
    },
    states: mapValues(scenario.states, function configure(source): object {
      const state = states[index++];
      return state ? stateConfig(source, state, configure) : {};
    }),
  });
}

function stateConfig(
  source: StateSource,
  state: StateModel,
  configure: (source: StateSource) => object,
): object {
  const replies = new Map(state.replies.map((reply) => [reply.id, reply]));
  const timers = new Map(state.timers.map((timer) => [timer.after, timer]));
  return {
    ...source,
    entry: { type: 'say', params: { state: state.index } },
    ...(source.states && { states: mapValues(source.states, configure) }),
    ...(source.on && {
      on: mapValues(source.on, (reply, id) => {
        const { candidates = [], key, once } = replies.get(id) ?? {};
        return transitionConfigs(reply, candidates, once && key ? key : null);
      }),
    }),
    ...(source.always && { always: transitionConfigs(source.always, state.always, null) }),
    ...(source.after && {
      after: mapValues(source.after, (timer, after) =>
        transitionConfigs(timer, timers.get(after)?.candidates ?? [], null),
      ),
    }),
  };
}

type CandidateSource = string | SilentTransitionObject | ReplyObject;

function transitionConfigs(
  source: CandidateSource | readonly CandidateSource[],
  candidates: readonly TransitionModel[],
  once: string | null,
): object[] {
  const sources = Array.isArray(source) ? source : [source];
  return candidates.map((transition, index) => {
    const { guard } = transition;
    const written = sources[index];
    const { guard: _, ...kept } = typeof written === 'string' ? { target: written } : written;
    const settles =
      once !== null ||
      transition.effects.length > 0 ||
      transition.remember.length > 0 ||
      transition.forget.length > 0;
    return {
      ...kept,
      ...((guard || once !== null) && { guard: { type: 'offered', params: { guard, once } } }),
      ...(settles && { actions: [{ type: 'settle', params: { transition, once } }] }),
    };
  });
}

function mapValues<In, Out>(
  record: Readonly<Record<string, In>>,
  change: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}
