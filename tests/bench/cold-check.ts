import { checkScenario } from '../../src/checker/check-scenario.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import { generateScenario, randomRubric } from '../support/random-scenario.ts';

// A process of its own, for what a check takes the first time: microseconds on the standard output.
const states = Number(process.argv[2]);
const model = modelFromScenario(generateScenario({ seed: 7, states, meters: 2, facts: 4 }), '');
const begun = performance.now();
checkScenario(model, randomRubric);
console.log((performance.now() - begun) * 1000);
