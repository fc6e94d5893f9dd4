import type {
  ReplyObject,
  Scenario,
  SilentTransitionObject,
  StateSource,
} from '../../src/scenario/scenario.ts';
import type { Chance } from './chance.ts';
import { type GuardWords, randomGuard } from './random-guard.ts';

/** A state of a scenario with its dotted path. */
export interface NamedState {
  path: string;
  source: StateSource;
}

/** All states of a scenario, outer before inner. */
export function statesOfScenario({ states }: Pick<Scenario, 'states'>): NamedState[] {
  return Object.entries(states).flatMap(([key, source]) => [
    { path: key, source },
    ...statesOfScenario({ states: source.states ?? {} }).map((inner) => ({
      ...inner,
      path: `${key}.${inner.path}`,
    })),
  ]);
}

/** A copy that somebody without a plan has worked on: still valid, and anything may be wrong with it. */
export function roughScenario(scenario: Scenario, chance: Chance, changes: number): Scenario {
  const rough = structuredClone(scenario);
  const states = statesOfScenario(rough);
  const open = states.filter(({ source }) => source.type !== 'final');
  const meters = Object.entries(rough.meters ?? {}).map(([name, { max = 10 }]) => ({ name, max }));
  const words: GuardWords = { meters, facts: rough.facts ?? [] };
  const anywhere = () => ({ target: `#${rough.id}.${chance.one(states).path}` });
  const effects = () => ({ effects: { [chance.one(meters).name]: chance.one([-2, -1, 1]) } });

  const works: readonly ((source: StateSource) => void)[] = [
    (source) => {
      const always: SilentTransitionObject = chance.is(0.7) ? anywhere() : effects();
      if (chance.is(0.8)) always.guard = randomGuard(chance, words);
      if (chance.is(0.3)) Object.assign(always, effects());
      source.always = [always];
    },
    (source) => {
      source.after = { '5s': { ...anywhere(), ...(chance.is(0.5) ? effects() : {}) } };
    },
    (source) => {
      for (const candidate of candidatesOf(source)) candidate.guard ??= randomGuard(chance, words);
    },
    (source) => {
      const [id] = Object.keys(source.on ?? {});
      if (id !== undefined) delete source.on?.[id];
    },
    (source) => {
      for (const candidate of candidatesOf(source)) {
        if (chance.is(0.5)) Object.assign(candidate, anywhere());
      }
    },
    (source) => {
      for (const reply of Object.values(source.on ?? {})) {
        const [first] = [reply].flat();
        if (first && chance.is(0.3)) first.once = true;
      }
    },
  ];
  for (let left = changes; left > 0; left--) chance.one(works)(chance.one(open).source);
  return rough;
}

function candidatesOf({ on = {} }: StateSource): ReplyObject[] {
  return Object.values(on).flat();
}
