import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Yardstick, yardstick } from '../../debrief/yardstick.ts';
import type { RoomCast } from '../../room/cast.ts';
import type { RoomScenario } from '../../room/room.ts';
import { applyTranslation } from '../../scenario/apply-translation.ts';
import { compileScenario } from '../../scenario/compile-scenario.ts';
import { modelFromScenario } from '../../scenario/model-from-scenario.ts';
import { parseTranslation } from '../../scenario/parse-translation.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import {
  readRubric,
  readScenario,
  readTextFile,
  scenarioFiles,
  translationFiles,
} from '../../shelf/read-scenarios.ts';
import type { BroughtAnswer, BroughtFile } from './brought-scenario.worker.ts';
import type { Casts } from './room-hub.ts';

/** Reading a file that somebody brought takes no longer than this. */
const patienceMilliseconds = 5_000;
/** Files that are remembered once read. */
const broughtRemembered = 200;

interface Read {
  scenario: Scenario;
  fingerprint: string;
}

/** The built-in scenarios of a folder, and those that hosts bring along. */
export async function createCasts(folder: string): Promise<Casts> {
  const rubric = await soundRubric(folder);
  const files = new Map<string, () => Promise<Read>>();
  for (const file of await scenarioFiles(folder)) {
    files.set(nameOf(file), async () => {
      const { scenario, fingerprint } = await readScenario(file, rubric);
      if (scenario === null) throw new Error(`${file} can't be read.`);
      return { scenario, fingerprint };
    });
  }
  for (const file of await translationFiles(folder)) {
    const original = files.get(nameOf(file).replace(/\.[^.]+$/, ''));
    if (original) files.set(nameOf(file), async () => translated(file, await original()));
  }
  const builtIn = new Map<string, Promise<RoomCast>>();
  const brought = new Map<string, Promise<RoomCast | null>>();

  function builtInCast(id: string): Promise<RoomCast> | null {
    const known = builtIn.get(id);
    if (known) return known;
    const read = files.get(id);
    if (read === undefined) return null;
    const cast = read().then((one) => castFrom(one, rubric));
    builtIn.set(id, cast);
    return cast;
  }

  function broughtCast(fileName: string, text: string, fingerprint: string) {
    const known = brought.get(fingerprint);
    if (known) return known;
    const cast = readBrought({ fileName, text, rubric }).then((answer) =>
      answer.ok ? castFrom(answer, rubric) : null,
    );
    brought.set(fingerprint, cast);
    const [oldest] = brought.keys();
    if (brought.size > broughtRemembered && oldest !== undefined) brought.delete(oldest);
    return cast;
  }

  return {
    async choose(asked) {
      if ('id' in asked) {
        const cast = await builtInCast(asked.id);
        return cast === null
          ? refused(`There is no scenario “${asked.id}” on this server.`)
          : {
              ok: true,
              scenario: {
                kind: 'built-in',
                id: asked.id,
                fingerprint: cast.compiled.model.fingerprint,
              },
            };
      }
      const { fileName, text } = asked;
      const answer = await readBrought({ fileName, text, rubric });
      if (!answer.ok) return answer;
      const { fingerprint } = answer;
      brought.set(fingerprint, Promise.resolve(castFrom(answer, rubric)));
      return { ok: true, scenario: { kind: 'brought', fileName, text, fingerprint } };
    },
    async castOf(scenario: RoomScenario) {
      return scenario.kind === 'built-in'
        ? builtInCast(scenario.id)
        : broughtCast(scenario.fileName, scenario.text, scenario.fingerprint);
    },
  };
}

async function soundRubric(folder: string): Promise<Rubric> {
  const { rubric } = await readRubric(folder);
  if (rubric === null) throw new Error(`The rubric in ${folder} can't be read.`);
  return rubric;
}

/** A play is the same in every language, so a translation keeps the fingerprint of its original. */
async function translated(file: string, { scenario, fingerprint }: Read): Promise<Read> {
  const { text } = await readTextFile(file);
  const read = parseTranslation(text ?? '', { fileName: basename(file), scenario });
  if (read.translation === null) throw new Error(`${file} can't be read.`);
  return { scenario: applyTranslation(scenario, read.translation), fingerprint };
}

function refused(message: string) {
  return { ok: false, problems: [{ message, line: null }] } as const;
}

function nameOf(file: string): string {
  return basename(file).replace(/\.(yaml|ts)$/, '');
}

function castFrom({ scenario, fingerprint }: Read, rubric: Rubric): RoomCast {
  const compiled = compileScenario(modelFromScenario(scenario, fingerprint));
  let measured: Yardstick | undefined;
  return {
    compiled,
    rubric,
    yardstick: () => (measured ??= yardstick(compiled.model, rubric)),
  };
}

/** Reads and measures a stranger's file beside the rooms, so that none of them waits for it. */
function readBrought(file: BroughtFile): Promise<BroughtAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./brought-scenario.worker.ts', import.meta.url), {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    const answer = (what: BroughtAnswer) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(what);
    };
    const timer = setTimeout(
      () => answer(refused('Reading the file took too long: it is too large for a room.')),
      patienceMilliseconds,
    );
    worker.once('message', (message: BroughtAnswer) => answer(message));
    worker.once('error', () => answer(refused('The file is too large for a room.')));
  });
}
