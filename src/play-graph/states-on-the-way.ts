import { packSituation, readField } from './packing.ts';
import type { PlayGraph } from './play-graph.ts';
import { openingSituation } from './explore.ts';
import { type StepProgram, stepProgramFromModel } from './step-program.ts';
import { nextAlways, take } from './stepping.ts';

export interface StatesOnTheWay {
  /** Atomic states that `always` leads through before the conversation first comes to rest. */
  atStart: readonly number[];
  /** And along an edge from a configuration, the state that it comes to rest in left out. */
  along(configuration: number, edge: number): readonly number[];
}

const none: readonly number[] = [];

/** The states that plays come through without resting in them. */
export function statesOnTheWay(graph: PlayGraph): StatesOnTheWay {
  const program = stepProgramFromModel(graph.model);
  const words = new Int32Array(program.packing.words);
  const { alwaysStart, targets, packing } = program;
  packSituation(openingSituation(graph.model), graph.model, packing, words);
  const atStart = passed(program, words);
  return {
    atStart,
    along(configuration, edge) {
      const arrow = graph.edgeArrow[edge] ?? 0;
      const written = targets[arrow] ?? -1;
      const entered = written < 0 ? graph.stateOf(configuration) : written;
      if (alwaysStart[entered] === alwaysStart[entered + 1]) return none;
      packSituation(graph.situationOf(configuration), graph.model, packing, words);
      take(program, arrow, words);
      return passed(program, words);
    },
  };
}

function passed(program: StepProgram, words: Int32Array): number[] {
  const states: number[] = [];
  for (let next = nextAlways(program, words); next >= 0; next = nextAlways(program, words)) {
    states.push(readField(words, 0, program.packing.state));
    take(program, next, words);
  }
  const rest = readField(words, 0, program.packing.state);
  return states.filter((state) => state !== rest);
}
