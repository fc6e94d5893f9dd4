import type { Situation } from '../scenario/situation.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { Rubric } from '../scenario/rubric.ts';
import { type Exploration, type ExploreOptions, explore, openingSituation } from './explore.ts';
import { multiplyingNames } from './multiplying-names.ts';
import { packSituation, readField, unpackSituation } from './packing.ts';
import type { Arrow, PlayGraph } from './play-graph.ts';
import { pointsOfEdges } from './points-of-edges.ts';
import { arrowsTo } from './shortest-path.ts';
import { type StepProgram, stepProgramFromModel } from './step-program.ts';
import { enterLoop, nextAlways, take } from './stepping.ts';

export interface TooLarge {
  ok: false;
  reason: 'too-large';
  seen: number;
  /** The meters, facts and `once` replies that multiply the configurations, the worst first. */
  multiplying: string[];
}

export interface EndlessAlways {
  ok: false;
  reason: 'endless-always';
  /** Holds the `always` that is taken in `situation`. */
  state: number;
  /** The first situation that comes back. */
  situation: Situation;
  /** A shortest play that leads there. */
  path: readonly Arrow[];
}

export type BuildResult = { ok: true; graph: PlayGraph } | TooLarge | EndlessAlways;

export type BuildOptions = Partial<ExploreOptions>;

const defaultLimit = 1_000_000;

/** The exact play graph of a scenario, unless it has more than `limit` configurations. */
export function buildPlayGraph(
  model: ScenarioModel,
  rubric: Rubric,
  { limit = defaultLimit, ...options }: BuildOptions = {},
): BuildResult {
  const program = stepProgramFromModel(model);
  const exploration = explore(model, program, { limit, ...options });
  const { table, stopped } = exploration;
  if (stopped === null) {
    return { ok: true, graph: graphFromExploration(model, rubric, program, exploration) };
  }
  if (stopped.reason === 'too-large') {
    const multiplying = multiplyingNames(model, program.packing, table);
    return { ok: false, reason: 'too-large', seen: table.size, multiplying };
  }
  const { configuration, arrow } = stopped;
  const words = new Int32Array(program.packing.words);
  const last = program.arrows[arrow];
  if (last) {
    table.read(configuration, words);
    take(program, arrow, words);
  } else {
    packSituation(openingSituation(model), model, program.packing, words);
  }
  enterLoop(program, words);
  return {
    ok: false,
    reason: 'endless-always',
    state: program.alwaysHolders[nextAlways(program, words)] ?? -1,
    situation: unpackSituation(words, 0, model, program.packing),
    path: last
      ? [...arrowsTo({ ...exploration, arrows: program.arrows }, configuration), last]
      : [],
  };
}

function graphFromExploration(
  model: ScenarioModel,
  rubric: Rubric,
  { packing, arrows, replyArrows }: StepProgram,
  { table, edgeStart, replyEnd, edgeTarget, edgeArrow, foundBy, entered }: Exploration,
): PlayGraph {
  table.trim();
  const { size, rows } = table;
  const isFinal = Uint8Array.from(model.states, ({ kind }) => (kind === 'final' ? 1 : 0));
  const states = new Int32Array(size);
  const endings = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    const state = readField(rows, at * packing.words, packing.state);
    states[at] = state;
    endings[at] = isFinal[state] ?? 0;
  }

  return {
    model,
    size,
    start: 0,
    ...pointsOfEdges(model, rubric, { arrows, edgeTarget, edgeArrow, states }),
    edgeStart,
    replyEnd,
    edgeTarget,
    edgeArrow,
    foundBy,
    states,
    endings,
    entered,
    arrows,
    replyArrows,
    bytesPerConfiguration:
      (table.bytes + 4 * edgeStart.byteLength + 4 * edgeTarget.byteLength + endings.byteLength) /
      size,
    stateOf: (configuration) => states[configuration] ?? 0,
    meterOf: (configuration, meter) => {
      const field = packing.meters[meter];
      return field ? readField(rows, configuration * packing.words, field) : 0;
    },
    isEnding: (configuration) => endings[configuration] === 1,
    situationOf: (configuration) =>
      unpackSituation(rows, configuration * packing.words, model, packing),
    find: (situation) => {
      const words = new Int32Array(packing.words);
      return packSituation(situation, model, packing, words) ? table.find(words) : -1;
    },
  };
}
