import { afterAll, describe, expect, test } from 'vitest';
import { type CheckedScenario, checkScenario } from '../../src/checker/check-scenario.ts';
import type { CheckerProblem } from '../../src/checker/checker-problem.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import type { ScenarioModel } from '../../src/scenario/model.ts';
import { axes } from '../../src/scenario/rubric.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { Chance } from '../support/chance.ts';
import { generateScenario, randomRubric } from '../support/random-scenario.ts';
import { roughScenario } from '../support/rough-scenario.ts';
import { oracleFaults, oracleLoops } from './oracle-faults.ts';
import { oracleReplay, stepsToEndlessRound } from './oracle-replay.ts';
import { type WholeSearch, oracleSearch } from './oracle-search.ts';
import { oracleSummary } from './oracle-summary.ts';

/** `CHECK_RUNS=10000` looks at more scenarios: the same ones first. */
const runs = Number(process.env['CHECK_RUNS'] ?? 400);
const batch = 50;
/** XState is slow: larger ones are only asked whether they are larger. */
const limit = 250;

const faultKinds = ['dead-ends', 'score-loops', 'endless-always'] as const;
const compared = ['unreachable-state', 'never-offered', 'dead-end', 'trap'];

/** Of any size, sound or with faults, some worked over by somebody without a plan. */
function scenarioOf(seed: number): Scenario {
  const chance = new Chance(seed);
  const scenario = generateScenario({
    seed,
    states: chance.whole(3, 15),
    meters: chance.whole(1, 3),
    facts: chance.whole(0, 2),
    once: chance.whole(0, 2),
    liveliness: chance.one([0.1, 0.3, 0.5]),
    faults: chance.is(0.3) ? [] : faultKinds.filter(() => chance.is(0.3)),
  });
  return roughScenario(scenario, chance, chance.one([0, 0, 1, 3, 6]));
}

const met = new Map<string, number>();
const meet = (what: string): unknown => met.set(what, (met.get(what) ?? 0) + 1);

const named = ({ code, state, reply }: { code: string; state?: string; reply?: string }): string =>
  [code, state, reply].filter((word) => word !== undefined).join(' ');

function expectFaults(search: WholeSearch, { problems }: CheckedScenario): void {
  const faults = oracleFaults(search);
  const told = problems.filter(({ code }) => compared.includes(code));
  expect(told.map(named).sort()).toEqual(faults.map(named).sort());
  for (const problem of told) {
    meet(problem.code);
    const fault = faults.find((each) => named(each) === named(problem));
    expect(problem.witness?.length, named(problem)).toBe(fault?.steps);
    if (!problem.witness) continue;
    const { situations, left, isOver } = oracleReplay(search.model, problem.witness);
    const last = situations.at(-1);
    expect(search.model.states[last?.state ?? -1]?.path).toBe(problem.state);
    expect(isOver).toBe(false);
    expect(left.some(({ isReply }) => isReply)).toBe(problem.code === 'trap');
    if (problem.code === 'trap') expect(endsFrom(search, JSON.stringify(last))).toBe(false);
  }
}

function endsFrom({ stops }: WholeSearch, situation: string): boolean {
  const seen = new Set([stops.findIndex((stop) => JSON.stringify(stop.situation) === situation)]);
  for (const at of seen) for (const { to } of stops[at]?.ways ?? []) seen.add(to);
  return [...seen].some((at) => stops[at]?.ending !== null);
}

/** Each one goes round in XState, earns what it says, and stands for one set of situations. */
function expectLoops(search: WholeSearch, { problems }: CheckedScenario): number {
  const told = problems.filter(({ code }) => code === 'score-loop');
  const expected = axes.flatMap((axis) =>
    oracleLoops(search, axis).map((round) => ({ axis, round })),
  );
  const found = told.map((problem) => {
    meet('score-loop');
    const witness = problem.witness ?? [];
    const { situations, steps } = oracleReplay(search.model, witness);
    const places = situations.map((each) => JSON.stringify(each));
    const from = places.indexOf(places.at(-1) ?? '');
    expect(from, 'the play comes back to where it was').toBeLessThan(steps.length);
    const numbers = places.map((place) =>
      search.stops.findIndex(({ situation }) => JSON.stringify(situation) === place),
    );
    const round = numbers.slice(from, -1);
    expect(new Set(round).size, 'the round meets nothing twice').toBe(round.length);
    expect(from).toBe(Math.min(...round.map((at) => search.stops[at]?.distance ?? -1)));
    const [, verb, points, axis] =
      /(earns|costs) (\d+) (empathy|outcome)/.exec(problem.message) ?? [];
    const earned = round.map((at, index) => {
      const way = search.stops[at]?.ways.find(({ key }) => key === steps[from + index]?.key);
      return (axis === 'empathy' ? way?.empathy : way?.outcome) ?? 0;
    });
    const sum = earned.reduce((one, other) => one + other, 0);
    expect(sum).not.toBe(0);
    expect(sum).toBe(verb === 'earns' ? Number(points) : -Number(points));
    const earning = steps.slice(from).filter((_, index) => earned[index] !== 0);
    expect(earning.map(({ key }) => key)).toContain(`${problem.state}/${problem.reply}`);
    return expected.findIndex((each) => each.axis === axis && each.round.has(round[0] ?? -1));
  });
  expect(found.sort((one, other) => one - other)).toEqual([...expected.keys()]);
  return expected.length;
}

/** The same numbers, those of chance within 1e-9. */
function expectSummary(search: WholeSearch, { summary }: CheckedScenario): void {
  const known = oracleSummary(search);
  const near = (value: number) => expect.closeTo(value, 9);
  const { mean } = known.turns;
  expect(summary).toEqual({
    ...known,
    turns: { ...known.turns, mean: mean === null ? null : expect.any(Number) },
    endingOdds: Object.fromEntries(
      Object.entries(known.endingOdds).map(([path, chance]) => [path, near(chance)]),
    ),
  });
  if (mean !== null) expect((summary?.turns.mean ?? 0) / (mean || 1)).toBeCloseTo(mean && 1, 9);
  meet(known.plays === 'infinite' ? 'endless plays' : 'counted plays');
  meet(mean === null ? 'no mean' : 'mean');
}

function expectEndless(
  model: ScenarioModel,
  oracle: { steps: number; states: ReadonlySet<string> },
  { problems, summary }: CheckedScenario,
): void {
  meet('endless-always');
  expect(summary).toBeNull();
  const [problem, ...more] = problems.filter(
    ({ severity }: CheckerProblem) => severity === 'error',
  );
  expect(more).toEqual([]);
  expect(problem?.code).toBe('endless-always');
  expect(problem?.witness?.length).toBe(oracle.steps);
  const ran = stepsToEndlessRound(model, problem?.witness ?? []);
  expect(ran?.steps).toBe(oracle.steps);
  const holder = problem?.state ?? '';
  const inRound = [...(ran?.states ?? [])];
  expect(inRound.some((path) => path === holder || path.startsWith(`${holder}.`))).toBe(true);
}

function crossCheck(seed: number): void {
  const model = modelFromScenario(scenarioOf(seed), '');
  const search = oracleSearch(model, randomRubric, limit);
  meet(search.found);
  if (search.found === 'too-large') {
    const { problems } = checkScenario(model, randomRubric, { limit });
    const codes: string[] = problems.map(({ code }) => code);
    expect(codes.includes('too-large') || codes.includes('endless-always')).toBe(true);
    return;
  }
  const checked = checkScenario(model, randomRubric);
  if (search.found === 'endless-always') {
    expectEndless(model, search, checked);
    return;
  }
  expectFaults(search, checked);
  if (expectLoops(search, checked) > 0) expect(checked.summary).toBeNull();
  else expectSummary(search, checked);
}

describe('the checker says what a search with XState alone comes to', () => {
  const batches = Array.from({ length: Math.ceil(runs / batch) }, (_, index) => index * batch);
  test.each(batches)('random scenarios from number %i on', { timeout: 120_000 }, (first) => {
    for (let seed = first; seed < Math.min(first + batch, runs); seed++) {
      try {
        crossCheck(seed);
      } catch (error) {
        const { states } = scenarioOf(seed);
        throw new Error(`Scenario ${seed}: ${JSON.stringify(states)}`, { cause: error });
      }
    }
  });

  test('and those scenarios have everything wrong that can be', () => {
    const rare = [
      'all',
      'unreachable-state',
      'never-offered',
      'dead-end',
      'trap',
      'score-loop',
      'endless-always',
      'endless plays',
      'counted plays',
      'no mean',
      'mean',
    ].filter((what) => (met.get(what) ?? 0) < runs / 50);
    expect(rare, JSON.stringify([...met])).toEqual([]);
    expect(met.get('too-large') ?? 0).toBeLessThan(runs / 3);
  });
});

afterAll(() => met.clear());
