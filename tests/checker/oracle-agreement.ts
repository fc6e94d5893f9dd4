import { expect } from 'vitest';
import { type CheckedScenario, checkScenario } from '../../src/checker/check-scenario.ts';
import type { ScenarioModel } from '../../src/scenario/model.ts';
import { axes } from '../../src/scenario/rubric.ts';
import { randomRubric } from '../support/random-scenario.ts';
import { oracleFaults, oracleLoops } from './oracle-faults.ts';
import { oracleReplay, stepsToEndlessRound } from './oracle-replay.ts';
import { type WholeSearch, oracleSearch } from './oracle-search.ts';
import { oracleSummary } from './oracle-summary.ts';

const compared = ['unreachable-state', 'never-offered', 'dead-end', 'trap'];

/** Told of everything that was looked at, to be counted. */
type Meet = (what: string) => void;

const named = ({ code, state, reply }: { code: string; state?: string; reply?: string }): string =>
  [code, state, reply].filter((word) => word !== undefined).join(' ');

function expectFaults(search: WholeSearch, { problems }: CheckedScenario, meet: Meet): void {
  const faults = oracleFaults(search);
  const told = problems.filter(({ code }) => compared.includes(code));
  expect(told.map(named).sort()).toEqual(faults.map(named).sort());
  for (const problem of told) {
    meet(problem.code);
    const fault = faults.find((each) => named(each) === named(problem));
    expect({ ...fault, steps: problem.witness?.length }).toEqual({ ...fault, steps: fault?.steps });
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
function expectLoops(search: WholeSearch, { problems }: CheckedScenario, meet: Meet): number {
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
    const [, points, axis] = /(\d+) (empathy|outcome)/.exec(problem.message) ?? [];
    const earned = round.map((at, index) => {
      const way = search.stops[at]?.ways.find(({ key }) => key === steps[from + index]?.key);
      return (axis === 'empathy' ? way?.empathy : way?.outcome) ?? 0;
    });
    const sum = earned.reduce((one, other) => one + other, 0);
    expect(sum).not.toBe(0);
    expect(Math.abs(sum)).toBe(Number(points));
    const earning = steps.slice(from).filter((_, index) => (earned[index] ?? 0) * sum > 0);
    expect(earning.map(({ key }) => key)).toContain(`${problem.state}/${problem.reply}`);
    const key = `${problem.state}/${problem.reply}`;
    const set = expected.findIndex((each) => each.axis === axis && each.round.has(round[0] ?? -1));
    return { axis, key, set };
  });
  const sets = found.map(({ set }) => set);
  expect(new Set(sets).size).toBe(sets.length);
  expect(sets).not.toContain(-1);
  // A set without a problem of its own goes round by a reply that another one tells of.
  const untold = expected.filter(
    ({ axis, round }, set) =>
      !sets.includes(set) &&
      !found.some(
        (other) =>
          other.axis === axis &&
          [...round].some((at) => search.stops[at]?.ways.some(({ key }) => key === other.key)),
      ),
  );
  expect(untold).toEqual([]);
  return expected.length;
}

/** The same numbers, those of chance within 1e-9. */
function expectSummary(search: WholeSearch, { summary }: CheckedScenario, meet: Meet): void {
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
  expect(summary).toBeNull();
  const [problem, ...more] = problems.filter(({ severity }) => severity === 'error');
  expect(more).toEqual([]);
  expect(problem?.code).toBe('endless-always');
  expect(problem?.witness?.length).toBe(oracle.steps);
  const ran = stepsToEndlessRound(model, problem?.witness ?? []);
  expect(ran?.steps).toBe(oracle.steps);
  const holder = problem?.state ?? '';
  const inRound = [...(ran?.states ?? [])];
  expect(inRound.some((path) => path === holder || path.startsWith(`${holder}.`))).toBe(true);
}

/**
 * Fails where the checker and XState do not agree on a scenario. With more situations than `limit`
 * it is only compared that they are more: XState is slow.
 */
export function expectAgreement(model: ScenarioModel, limit: number, meet: Meet): void {
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
  expectFaults(search, checked, meet);
  if (expectLoops(search, checked, meet) > 0) expect(checked.summary).toBeNull();
  else expectSummary(search, checked, meet);
}
