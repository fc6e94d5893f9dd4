import { basename, join } from 'node:path';
import { checkScenario } from '../checker/check-scenario.ts';
import { modelFromScenario } from '../scenario/model-from-scenario.ts';
import { lineFromProblem } from '../scenario/problem-line.ts';
import { readRubric, readScenario, scenarioFiles } from './read-scenarios.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const { rubric, problems } = await readRubric(folder);
const lines = problems.map((problem) => lineFromProblem('scenarios/rubric.yaml', problem));
let count = 0;

if (rubric !== null) {
  for (const file of await scenarioFiles(folder)) {
    const read = await readScenario(file, rubric);
    count++;
    const checked =
      read.scenario === null
        ? null
        : checkScenario(modelFromScenario(read.scenario, read.fingerprint), rubric);
    for (const problem of [...read.problems, ...(checked?.problems ?? [])]) {
      const line = lineFromProblem(`scenarios/${basename(file)}`, problem);
      if (problem.severity === 'error') lines.push(line);
      else console.log(line);
    }
  }
}
for (const line of lines) console.log(line);
console.log(
  lines.length === 0 ? `${count} scenario files: nothing to mend.` : `${lines.length} to mend.`,
);
process.exitCode = lines.length === 0 ? 0 : 1;
