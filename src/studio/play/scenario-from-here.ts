import type { MeterObject, Scenario, StateSource } from '../../scenario/scenario.ts';
import { freeName } from '../free-name.ts';

/** Where a trial begins, and with what. */
export interface Here {
  /** Dotted. */
  state: string;
  /** By name; a meter that is left out starts as the file says. */
  meters: Readonly<Record<string, number>>;
  /** Those that are true. */
  facts: readonly string[];
}

/**
 * The same scenario beginning somewhere else. A state is added behind all others, so that theirs
 * keep their paths, ids and places in the model; it leads here at once. Meters and facts that the
 * scenario doesn't have are left out; without such a state it begins where it always does.
 */
export function scenarioFromHere(scenario: Scenario, from: Here): Scenario {
  const isThere = stateAt(scenario.states, from.state.split('.')) !== undefined;
  const target = `#${scenario.id}.${isThere ? from.state : scenario.initial}`;
  const facts = (scenario.facts ?? []).filter((fact) => from.facts.includes(fact));
  const remember = facts.length > 0 ? { remember: facts } : {};
  const entrance = freeName('beginHere', Object.keys(scenario.states));
  return {
    ...scenario,
    meters: metersFrom(scenario, from.meters),
    initial: entrance,
    states: { ...scenario.states, [entrance]: { always: { target, ...remember } } },
  };
}

function metersFrom(
  { meters = {} }: Scenario,
  chosen: Here['meters'],
): Record<string, MeterObject> {
  const known = Object.hasOwn(meters, 'trust') ? meters : { trust: {}, ...meters };
  return Object.fromEntries(
    Object.entries(known).map(([name, meter]) => {
      const start = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
      if (start === undefined || !Number.isFinite(start)) return [name, meter];
      return [name, { ...meter, start: within(Math.round(start), meter.max ?? 10) }];
    }),
  );
}

function within(value: number, max: number): number {
  return Math.max(0, Math.min(max, value));
}

function stateAt(
  states: Record<string, StateSource> | undefined,
  [key, ...rest]: readonly string[],
): StateSource | undefined {
  if (states === undefined || key === undefined || !Object.hasOwn(states, key)) return undefined;
  const state = states[key];
  return rest.length === 0 ? state : stateAt(state?.states, rest);
}
