import { basename, join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { applyTranslation } from '../scenario/apply-translation.ts';
import { type Checker, createChecker } from '../checker/create-checker.ts';
import { modelFromScenario } from '../scenario/model-from-scenario.ts';
import { parseTranslation } from '../scenario/parse-translation.ts';
import { scenarioJsonSchema } from '../scenario/json-schema.ts';
import { lineFromProblem } from '../scenario/problem-line.ts';
import type { Problem } from '../scenario/problem.ts';
import { rewriteYaml } from '../scenario/rewrite-yaml.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { summaryOf } from '../scenario/scenario-summary.ts';
import {
  type ReadScenario,
  readRubric,
  readScenario,
  readTextFile,
  scenarioFiles,
  translationFiles,
} from '../shelf/read-scenarios.ts';

const catalogue = 'virtual:scenarios';
const summaries = 'virtual:scenario-summaries';
const rubricModule = 'virtual:rubric';
const rubricSource = 'virtual:rubric-source';
const sources = 'virtual:scenario-sources';
const oneSource = 'virtual:scenario-source/';
const schema = 'virtual:scenario-schema';
const one = 'virtual:scenario/';
const resolved = (id: string) => `\0${id}`;

/** Text as a JavaScript expression; JSON.parse of a string is quicker to load than an object literal. */
const asJson = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** Whether a name is a scenario's id, or that and a language. */
const isOf = (name: string, id: string) => name.split('.')[0] === id;

/** A scenario is data, so a built page fetches it as data. */
const fetchScenario = `async function fetchScenario(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(response.status + ' ' + response.statusText);
  return response.json();
}`;

/**
 * Makes the built-in scenarios importable: read, validated and turned into plain data while the app
 * is built, so that the pages need neither the YAML reader nor the validator. A broken file fails
 * the build with its place; while developing it is reported and the last good version stays.
 */
export function scenarioPlugin(folder: string): Plugin {
  const read = new Map<string, ReadScenario>();
  /** What pages load, by id, and by `id.locale` where it is a translation. */
  const built = new Map<string, { scenario: Scenario; fingerprint: string }>();
  let rubric: Rubric | null = null;
  let developing = false;
  let reading: Promise<void> | null = null;
  let check: Checker | null = null;

  function refuse(file: string, problems: readonly Problem[]): void {
    const errors = problems.filter((problem) => problem.severity === 'error');
    if (errors.length === 0) return;
    throw new Error(
      errors.map((problem) => lineFromProblem(`scenarios/${basename(file)}`, problem)).join('\n'),
    );
  }

  async function currentRubric(): Promise<Rubric> {
    if (rubric !== null) return rubric;
    const found = await readRubric(folder);
    refuse('rubric.yaml', found.problems);
    if (found.rubric === null) throw new Error('scenarios/rubric.yaml holds no rubric.');
    rubric = found.rubric;
    return rubric;
  }

  async function readOne(file: string): Promise<void> {
    const found = await readScenario(file, await currentRubric());
    refuse(file, found.problems);
    if (found.scenario === null) return;
    read.set(found.scenario.id, found);
    await buildOne(found.scenario, found.fingerprint);
  }

  /** A play is the same in every language, so a translation keeps the fingerprint of its original. */
  async function buildOne(scenario: Scenario, fingerprint: string): Promise<void> {
    for (const name of built.keys()) if (isOf(name, scenario.id)) built.delete(name);
    built.set(scenario.id, { scenario, fingerprint });
    for (const file of await translationFiles(folder)) {
      const fileName = basename(file);
      if (!isOf(fileName, scenario.id)) continue;
      const { text, problems } = await readTextFile(file);
      refuse(file, problems);
      const read = parseTranslation(text ?? '', { fileName, scenario });
      refuse(file, read.problems);
      if (read.translation === null) continue;
      const translated = applyTranslation(scenario, read.translation);
      built.set(`${scenario.id}.${read.translation.locale}`, { scenario: translated, fingerprint });
    }
  }

  /** A scenario with its translations as their authors wrote them. */
  async function textOf({ file, scenario }: ReadScenario) {
    const id = scenario?.id ?? '';
    const found = (await translationFiles(folder)).filter((one) => isOf(basename(one), id));
    const translations = found.map(async (one) => {
      const [, locale = ''] = basename(one).split('.');
      return [locale, (await readTextFile(one)).text ?? ''];
    });
    return {
      // A module has no text that a browser could open: it is written out.
      source: file.endsWith('.ts')
        ? rewriteYaml('', scenario)
        : ((await readTextFile(file)).text ?? ''),
      translations: Object.fromEntries(await Promise.all(translations)),
    };
  }

  function translationsOf(id: string): Scenario[] {
    return [...built].flatMap(([name, { scenario }]) =>
      name !== id && isOf(name, id) ? [scenario] : [],
    );
  }

  /** What the checker has to say of a scenario that was just saved: in the terminal, and on the page. */
  async function say(
    server: ViteDevServer,
    { file, fingerprint, scenario, placeOf }: ReadScenario,
  ) {
    if (scenario === null) return;
    check ??= createChecker(await currentRubric());
    const model = modelFromScenario(scenario, fingerprint);
    const { problems } = check(model, placeOf && { placeOf });
    const name = `scenarios/${basename(file)}`;
    for (const problem of problems) {
      const line = lineFromProblem(name, problem);
      if (problem.severity === 'error') server.config.logger.error(line, { timestamp: true });
      else server.config.logger.warn(line, { timestamp: true });
    }
    if (problems.length === 0) {
      server.config.logger.info(`${name}: nothing to mend`, { timestamp: true });
    }
    server.ws.send('misstep:problems', { file: name, problems });
  }

  // Several modules ask at the same time; all of them wait for the whole folder.
  function readAll(): Promise<void> {
    reading ??= readFolder().catch((error: unknown) => {
      reading = null;
      throw error;
    });
    return reading;
  }

  async function readFolder(): Promise<void> {
    for (const file of await scenarioFiles(folder)) await readOne(file);
  }

  return {
    name: 'misstep-scenarios',
    configResolved(config) {
      developing = config.command === 'serve';
    },
    resolveId(id) {
      const whole = [catalogue, summaries, rubricModule, rubricSource, sources, schema];
      const ours = whole.includes(id) || id.startsWith(one) || id.startsWith(oneSource);
      return ours ? resolved(id) : null;
    },
    async load(id) {
      if (id === resolved(rubricModule)) return `export default ${asJson(await currentRubric())}`;
      if (id === resolved(rubricSource)) {
        await currentRubric();
        const { text } = await readTextFile(join(folder, 'rubric.yaml'));
        return `export default ${JSON.stringify(text)}`;
      }
      if (id === resolved(schema)) return `export default ${asJson(scenarioJsonSchema())}`;
      if (id === resolved(sources)) {
        await readAll();
        const loaders = [...read.keys()].map(
          (name) =>
            `${JSON.stringify(name)}: async () => (await import(${JSON.stringify(oneSource + name)})).default`,
        );
        return `export default { ${loaders.join(', ')} };`;
      }
      if (id.startsWith(resolved(oneSource))) {
        await readAll();
        const found = read.get(id.slice(resolved(oneSource).length));
        return found === undefined ? null : `export default ${asJson(await textOf(found))}`;
      }
      if (id === resolved(summaries)) {
        await readAll();
        const all = [...read.values()].flatMap(({ scenario, fingerprint }) =>
          scenario === null ? [] : [summaryOf(scenario, fingerprint, translationsOf(scenario.id))],
        );
        return `export default ${asJson(all)}`;
      }
      if (id === resolved(catalogue)) {
        await readAll();
        const loaders = [...built].map(([name, entry]) => {
          const key = JSON.stringify(name);
          if (developing) {
            return `${key}: async () => (await import(${JSON.stringify(one + name)})).default`;
          }
          const source = JSON.stringify(entry);
          const file = this.emitFile({ type: 'asset', name: `${name}.json`, source });
          return `${key}: () => fetchScenario(import.meta.ROLLUP_FILE_URL_${file})`;
        });
        return `${fetchScenario}\nexport const loaders = { ${loaders.join(', ')} };`;
      }
      if (id.startsWith(resolved(one))) {
        await readAll();
        const found = built.get(id.slice(resolved(one).length));
        return found === undefined ? null : `export default ${asJson(found)}`;
      }
      return null;
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
    async handleHotUpdate({ file, server }) {
      if (!developing || !file.startsWith(join(folder, '/'))) return undefined;
      if (basename(file) === 'rubric.yaml') {
        rubric = null;
        reading = null;
        check = null;
        read.clear();
        built.clear();
        server.ws.send({ type: 'full-reload' });
        return [];
      }
      const [id = ''] = basename(file).split('.');
      const original = read.get(id)?.file ?? file;
      try {
        await readOne(original);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        server.config.logger.error(message, { timestamp: true });
        server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'misstep-scenarios' } });
        return [];
      }
      const changed = [...read.values()].find((entry) => entry.file === original);
      if (changed?.scenario === null || changed === undefined) return [];
      await say(server, changed);
      const names = [...built.keys()].filter((name) => isOf(name, changed.scenario?.id ?? ''));
      for (const name of [catalogue, summaries, ...names.map((own) => one + own)]) {
        const module = server.moduleGraph.getModuleById(resolved(name));
        if (module) server.moduleGraph.invalidateModule(module);
      }
      for (const name of names) server.ws.send('misstep:scenario', { name, ...built.get(name) });
      return [];
    },
  };
}
