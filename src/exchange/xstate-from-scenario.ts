import { millisecondsFromDuration } from '../scenario/duration.ts';
import type {
  GuardSource,
  MeterObject,
  ReplyObject,
  Scenario,
  SilentTransitionObject,
  SilentTransitionSource,
  StateSource,
} from '../scenario/scenario.ts';

interface NamedPart {
  type: string;
  params: object;
}

interface TransitionConfig {
  target?: string;
  guard?: NamedPart;
  actions: NamedPart[];
  meta: object;
}

interface StateConfig {
  type?: 'final';
  initial?: string;
  states?: Record<string, StateConfig>;
  on?: Record<string, TransitionConfig[]>;
  always?: TransitionConfig[];
  after?: Record<string, TransitionConfig[]>;
  meta: object;
}

/** An XState v5 machine config that is JSON: guards and actions are named, with their parameters. */
export interface MachineConfig {
  id: string;
  initial: string;
  /** Meters as numbers, facts as yes or no, all as at the start; replies that are not offered again. */
  context: { meters: Record<string, number>; facts: Record<string, boolean>; used: string[] };
  states: Record<string, StateConfig>;
  meta: object;
}

/**
 * A scenario for other tools that read state machines. What XState has no key for goes into `meta`;
 * a guard becomes `{ type: 'passes', params: { guard } }`, effects and facts become the actions
 * `changeMeters`, `remember` and `forget`. A reply that is offered once has its key among the
 * parameters of its guard, and an action `useUp` that puts it among the used ones.
 */
export function xstateFromScenario(scenario: Scenario): MachineConfig {
  const { id, initial, states, meters = {}, facts = [], ...meta } = scenario;
  const starts = Object.entries({ trust: {}, ...meters }).map(
    ([name, { start, max = 10 }]: [string, MeterObject]) => [name, start ?? Math.min(5, max)],
  );
  return {
    id,
    initial,
    context: {
      meters: Object.fromEntries(starts),
      facts: Object.fromEntries(facts.map((fact) => [fact, false])),
      used: [],
    },
    states: mapValues(states, (state, key) => stateConfig(state, key)),
    meta: { ...meta, meters },
  };
}

function stateConfig(state: StateSource, path: string): StateConfig {
  const { type, initial, states, on, always, after, ...meta } = state;
  return {
    ...(type !== undefined && { type }),
    ...(initial !== undefined && { initial }),
    ...(states !== undefined && {
      states: mapValues(states, (inner, key) => stateConfig(inner, `${path}.${key}`)),
    }),
    ...(on !== undefined && {
      on: mapValues(on, (reply, id) => fromReply([reply].flat(), `${path}/${id}`)),
    }),
    ...(always !== undefined && { always: fromSilent(always) }),
    ...(after !== undefined && {
      after: Object.fromEntries(
        Object.entries(after).map(([delay, silent]) => [
          String(millisecondsFromDuration(delay) ?? 0),
          fromSilent(silent),
        ]),
      ),
    }),
    meta,
  };
}

function fromSilent(silent: SilentTransitionSource): TransitionConfig[] {
  return [silent]
    .flat()
    .map((one) => fromTransition(typeof one === 'string' ? { target: one } : one, {}));
}

function fromReply(candidates: readonly ReplyObject[], key: string): TransitionConfig[] {
  // The first candidate says it for all of them.
  const isOnce = candidates[0]?.once === true;
  return candidates.map((candidate) => fromCandidate(candidate, isOnce ? key : null));
}

function fromCandidate(candidate: ReplyObject, once: string | null): TransitionConfig {
  const { target, guard, effects, remember, forget, ...meta } = candidate;
  const { actions, ...transition } = fromTransition(
    {
      ...(target !== undefined && { target }),
      ...(guard !== undefined && { guard }),
      ...(effects !== undefined && { effects }),
      ...(remember !== undefined && { remember }),
      ...(forget !== undefined && { forget }),
    },
    meta,
  );
  if (once === null) return { ...transition, actions };
  return {
    ...transition,
    guard: { type: 'passes', params: { ...(guard !== undefined && { guard }), once } },
    actions: [...actions, { type: 'useUp', params: { reply: once } }],
  };
}

function fromTransition(
  { target, guard, effects, remember, forget }: SilentTransitionObject,
  meta: object,
): TransitionConfig {
  const facts = (names: string | string[] | undefined) => [names ?? []].flat();
  return {
    ...(target !== undefined && { target }),
    ...(guard !== undefined && { guard: passes(guard) }),
    actions: [
      ...(effects === undefined ? [] : [{ type: 'changeMeters', params: { effects } }]),
      ...(remember === undefined ? [] : [{ type: 'remember', params: { facts: facts(remember) } }]),
      ...(forget === undefined ? [] : [{ type: 'forget', params: { facts: facts(forget) } }]),
    ],
    meta,
  };
}

function passes(guard: GuardSource): NamedPart {
  return { type: 'passes', params: { guard } };
}

function mapValues<From, To>(
  map: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}
