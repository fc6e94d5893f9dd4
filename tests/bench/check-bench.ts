import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { getAdjacencyMap } from 'xstate/graph';
import { checkScenario } from '../../src/checker/check-scenario.ts';
import { buildPlayGraph } from '../../src/play-graph/build-play-graph.ts';
import { compileScenario } from '../../src/scenario/compile-scenario.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import type { ScenarioModel } from '../../src/scenario/model.ts';
import {
  generateScenario,
  type RandomScenarioOptions,
  randomRubric,
} from '../support/random-scenario.ts';
import { inWords, measure } from './measure.ts';
import { randomPlays } from './random-plays.ts';
import type { Row } from './report.ts';

const modelOf = (options: RandomScenarioOptions): ScenarioModel =>
  modelFromScenario(generateScenario(options), '');
const large = (states: number) => modelOf({ seed: 7, states, meters: 2, facts: 4 });
const count = (number: number) => number.toLocaleString('en-US');

/** The whole check of a fresh process, in microseconds, without the process's own start. */
function coldCheck(states: number): number {
  const script = join(import.meta.dirname, 'cold-check.ts');
  const runs = Array.from({ length: 3 }, () =>
    Number(execFileSync(process.execPath, [script, String(states)], { encoding: 'utf8' })),
  );
  return runs.toSorted((a, b) => a - b)[1] ?? 0;
}

function checkRow(states: number, budget: number): Row {
  const model = large(states);
  const built = buildPlayGraph(model, randomRubric);
  const configurations = built.ok ? built.graph.size : 0;
  const bytes = built.ok ? built.graph.bytesPerConfiguration : 0;
  const { median } = measure(() => checkScenario(model, randomRubric), { rounds: 3, warmUp: 1 });
  const cold = coldCheck(states);
  return {
    what: `exact check, ${count(states)} states, two meters, four facts: ${count(configurations)} configurations`,
    budget: `≤ ${inWords(budget)}`,
    ours: `${inWords(cold)} cold, ${inWords(median)} warm`,
    within: cold <= budget,
    peer: `${bytes.toFixed(0)} bytes a configuration`,
  };
}

/** XState's own search of all situations, on a scenario small enough for it. */
function graphRow(states: number): Row {
  const model = modelOf({ seed: 3, states, meters: 1, facts: 1, once: 0 });
  const { machine } = compileScenario(model);
  const events = [
    ...new Set(model.states.flatMap(({ replies }) => replies.map(({ id }) => id))),
  ].map((type) => ({ type }));
  const begun = performance.now();
  const found = Object.keys(getAdjacencyMap(machine, { events })).length;
  const theirs = (performance.now() - begun) * 1000;
  const ours = measure(() => checkScenario(model, randomRubric), { rounds: 3, warmUp: 1 }).median;
  return {
    what: `the same on ${count(states)} states, one meter, one fact`,
    budget: '',
    ours: inWords(ours),
    within: true,
    peer: `xstate/graph, the search alone: ${inWords(theirs)} for ${count(found)} situations, timers off`,
  };
}

const plays = 10_000;

/** What 10,000 random plays meet of the dead ends that there are. */
function randomRow(): Row {
  const models = Array.from({ length: 40 }, (_, seed) =>
    modelOf({ seed, states: 30, meters: 2, facts: 3, faults: ['dead-ends'] }),
  );
  let [there, met] = [0, 0];
  let [ours, theirs] = [0, 0];
  for (const model of models) {
    const begun = performance.now();
    const { problems } = checkScenario(model, randomRubric);
    const between = performance.now();
    const { deadEnds } = randomPlays(model, plays);
    theirs += performance.now() - between;
    ours += between - begun;
    const paths = problems.flatMap(({ code, state }) => (code === 'dead-end' ? [state ?? ''] : []));
    there += paths.length;
    met += paths.filter((path) => deadEnds.has(path)).length;
  }
  return {
    what: `dead ends found in ${models.length} scenarios of 30 states`,
    budget: 'all',
    ours: `${there} of ${there} in ${inWords(ours * 1000)}`,
    within: true,
    peer: `${count(plays)} random plays each: ${met} of ${there} in ${inWords(theirs * 1000)}`,
  };
}

export function checkBench(): Row[] {
  return [checkRow(1000, 500_000), checkRow(100, 50_000), graphRow(20), graphRow(40), randomRow()];
}
