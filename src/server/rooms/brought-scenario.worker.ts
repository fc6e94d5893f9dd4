import { parentPort, workerData } from 'node:worker_threads';
import { yardstick } from '../../debrief/yardstick.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export type BroughtAnswer =
  | { ok: true; scenario: Scenario; fingerprint: string }
  | { ok: false; problems: readonly { message: string; line: number | null }[] };

export interface BroughtFile {
  fileName: string;
  text: string;
  rubric: Rubric;
}

/** A room measures its scenario while others wait: no larger than takes a blink. */
const mostConfigurations = 60_000;
const problemsTold = 20;

function answer(): BroughtAnswer {
  const { fileName, text, rubric }: BroughtFile = workerData;
  const { model, problems } = parseScenario(text, { fileName, rubric });
  if (model === null) {
    const told = problems
      .filter(({ severity }) => severity === 'error')
      .slice(0, problemsTold)
      .map(({ message, line }) => ({ message, line }));
    return { ok: false, problems: told };
  }
  const measured = yardstick(model, rubric, { limit: mostConfigurations });
  if (measured.kind === 'unmeasured' && measured.why === 'too-large') {
    const message = `The conversation has more than ${mostConfigurations} situations: too many for a room.`;
    return { ok: false, problems: [{ message, line: null }] };
  }
  return { ok: true, scenario: model.scenario, fingerprint: model.fingerprint };
}

parentPort?.postMessage(answer());
