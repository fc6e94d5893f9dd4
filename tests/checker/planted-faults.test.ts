import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/checker/check-scenario.ts';
import type { CheckerProblem } from '../../src/checker/checker-problem.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import type { Scenario, StateSource } from '../../src/scenario/scenario.ts';
import { Chance } from '../support/chance.ts';
import { randomRubric, randomScenario } from '../support/random-scenario.ts';
import { type NamedState, statesOfScenario } from '../support/rough-scenario.ts';
import { ending } from '../support/short-scenario.ts';

const runs = { seed: 41, numRuns: 60 };
const nobodyPasses = ['trust >= 5', 'trust < 5'];
const say = { reply: 'I see.', feedback: 'Seen.' };

const errorsOf = (scenario: Scenario): CheckerProblem[] =>
  checkScenario(modelFromScenario(scenario, ''), randomRubric).problems.filter(
    ({ severity }) => severity === 'error',
  );
const named = ({ code, state, reply }: CheckerProblem): string =>
  reply === undefined ? `${code} ${state}` : `${code} ${state}/${reply}`;

/** Where a conversation opens. */
function openingOf(scenario: Scenario): NamedState {
  let path = scenario.initial;
  const states = statesOfScenario(scenario);
  for (;;) {
    const found = states.find((each) => each.path === path);
    if (!found) throw new Error(`No state ${path}`);
    if (found.source.initial === undefined) return found;
    path += `.${found.source.initial}`;
  }
}

function leadTo(scenario: Scenario, state: string): void {
  const { source } = openingOf(scenario);
  source.on = { ...source.on, stepAside: { ...say, target: `#${scenario.id}.${state}` } };
}

/** Plants one fault, and names what the checker has to say of it. */
type Plant = (scenario: Scenario, chance: Chance) => string[];

const plants: Record<string, Plant> = {
  'a reply behind a guard that nobody passes': (scenario, chance) => {
    const open = statesOfScenario(scenario).filter(({ source }) => source.type !== 'final');
    const { path, source } = chance.one(open);
    source.on = { ...source.on, confess: { ...say, guard: nobodyPasses } };
    return [`never-offered ${path}/confess`];
  },
  'a state that nothing leads to': (scenario) => {
    scenario.states['attic'] = { on: { leave: { ...say, target: 'end1' } } };
    return ['unreachable-state attic', 'never-offered attic/leave'];
  },
  'a state with all its replies guarded away': (scenario) => {
    scenario.states['cellar'] = {
      on: { knock: [{ ...say, guard: nobodyPasses, target: 'end1' }] },
      after: { '9s': { effects: { trust: 1 } } },
    };
    leadTo(scenario, 'cellar');
    return ['dead-end cellar', 'never-offered cellar/knock'];
  },
  'two states that lead to each other only': (scenario) => {
    scenario.states['hall'] = { on: { goUp: { ...say, target: 'stairs' } } };
    scenario.states['stairs'] = { on: { goDown: { ...say, target: 'hall' } } };
    leadTo(scenario, 'hall');
    return ['trap hall', 'trap stairs'];
  },
  'a round that earns points each time': (scenario) => {
    scenario.states['mirror'] = {
      on: {
        flatter: { ...say, target: 'glow', scores: { empathy: 2 } },
        leave: { ...say, target: 'porch' },
      },
    };
    scenario.states['porch'] = ending();
    scenario.states['glow'] = { on: { again: { ...say, target: 'mirror' } } };
    leadTo(scenario, 'mirror');
    return ['score-loop mirror/flatter'];
  },
};

describe('a fault in a conversation that had none of the kind is found where it was planted', () => {
  test.each(Object.entries(plants))('%s', (_, plant) => {
    fc.assert(
      fc.property(randomScenario(), fc.integer(), (scenario, seed) => {
        const before = errorsOf(scenario).map(named);
        const planted = structuredClone(scenario);
        const expected = plant(planted, new Chance(seed));
        // The same round may be met in several situations.
        const after = new Set(errorsOf(planted).map(named));
        expect(after).toEqual(new Set([...before, ...expected]));
        expect(before).not.toEqual(expect.arrayContaining(expected));
      }),
      runs,
    );
  });

  test('a state of the author’s own with all its replies guarded away', () => {
    fc.assert(
      fc.property(randomScenario(), fc.integer(), (scenario, seed) => {
        const planted = structuredClone(scenario);
        const leaves = Object.entries(planted.states).filter(
          ([, { type, states, always }]) => type !== 'final' && !states && !always,
        );
        fc.pre(leaves.length > 0);
        const [path, source] = new Chance(seed).one(leaves);
        for (const candidate of Object.values(source.on ?? {}).flat()) {
          candidate.guard = nobodyPasses;
        }
        if (path !== openingOf(planted).path) leadTo(planted, path);
        const expected = `dead-end ${path}`;
        expect(errorsOf(scenario).map(named)).not.toContain(expected);
        expect(errorsOf(planted).map(named)).toContain(expected);
      }),
      runs,
    );
  });

  test('a customer who goes back and forth without anybody saying a word', () => {
    fc.assert(
      fc.property(randomScenario(), fc.boolean(), (scenario, isStill) => {
        const planted = structuredClone(scenario);
        const here: StateSource = isStill
          ? { always: { effects: { trust: 1 } } }
          : { always: [{ guard: nobodyPasses, target: 'end1' }, 'there'] };
        Object.assign(planted.states, { here, there: { always: 'here' } });
        leadTo(planted, 'here');
        expect(errorsOf(scenario).map(({ code }) => code)).not.toContain('endless-always');
        const [problem, ...more] = errorsOf(planted);
        expect(more).toEqual([]);
        expect(problem).toMatchObject({
          code: 'endless-always',
          witness: [`${openingOf(planted).path}/stepAside`],
        });
        expect(isStill ? ['here'] : ['here', 'there']).toContain(problem?.state);
      }),
      runs,
    );
  });
});
