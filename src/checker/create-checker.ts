import {
  type BuildOptions,
  type BuildResult,
  buildPlayGraph,
} from '../play-graph/build-play-graph.ts';
import { stepProgramFromModel } from '../play-graph/step-program.ts';
import type { ScenarioModel, TransitionModel } from '../scenario/model.ts';
import type { Rubric } from '../scenario/rubric.ts';
import { type CheckedScenario, type CheckOptions, checkScenario } from './check-scenario.ts';

export type Checker = (
  model: ScenarioModel,
  options?: Omit<CheckOptions, 'build'>,
) => CheckedScenario;

const kept = 4;

/**
 * A checker for somebody at work on a scenario. It remembers the last play graphs: when only words
 * changed, where one can get to has not, and is not looked for again.
 */
export function createChecker(rubric: Rubric, search = buildPlayGraph): Checker {
  const memory = new Map<string, BuildResult>();

  function build(model: ScenarioModel, yardstick: Rubric, options: BuildOptions): BuildResult {
    const key = `${options.limit ?? ''} ${structureOf(model)}`;
    const known = memory.get(key);
    memory.delete(key);
    const built = known ? withWordsOf(model, known) : search(model, yardstick, options);
    memory.set(key, built);
    for (const oldest of memory.keys()) {
      if (memory.size <= kept) break;
      memory.delete(oldest);
    }
    return built;
  }
  return (model, options) => checkScenario(model, rubric, { ...options, build });
}

/** All of a scenario that decides where a play can get to and what it earns, as a text. */
function structureOf({ meters, facts, initial, states }: ScenarioModel): string {
  const way = ({ guard, target, effects, remember, forget }: TransitionModel) => [
    guard,
    target,
    effects,
    remember,
    forget,
  ];
  return JSON.stringify([
    meters.map(({ name, start, max }) => [name, start, max]),
    facts,
    initial,
    states.map(({ path, kind, initial: inner, ending, replies, always, timers }) => [
      path,
      kind,
      inner,
      ending?.kind,
      replies.map(({ id, once, candidates }) => [
        id,
        once,
        candidates.map((candidate) => [...way(candidate), candidate.shows, candidate.scores]),
      ]),
      always.map(way),
      timers.map(({ after, candidates }) => [after, candidates.map(way)]),
    ]),
  ]);
}

/** The same play graph, its words from another version of the scenario. */
function withWordsOf(model: ScenarioModel, built: BuildResult): BuildResult {
  if (!built.ok) return built;
  return {
    ok: true,
    graph: { ...built.graph, model, arrows: stepProgramFromModel(model).arrows },
  };
}
