import type { Situation } from '../scenario/situation.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import { ConfigurationTable } from './configuration-table.ts';
import { Int32List } from './int32-list.ts';
import { packSituation, readField } from './packing.ts';
import { type StepProgram, leafOf } from './step-program.ts';
import { isPassing, settle, take } from './stepping.ts';

/** What a search saw: all of the play graph, or what there was of it when it had to stop. */
export interface Exploration {
  table: ConfigurationTable;
  edgeStart: Int32Array;
  replyEnd: Int32Array;
  edgeTarget: Int32Array;
  edgeArrow: Int32Array;
  /** Of each configuration: the edge that found it, −1 at the start. */
  foundBy: Int32Array;
  /** By state: 1 where a play comes by, on its way through `always` included. */
  entered: Uint8Array;
  stopped:
    | null
    | { reason: 'too-large' }
    /** `arrow` is −1 when the very start never comes to rest. */
    | { reason: 'endless-always'; configuration: number; arrow: number };
}

export interface ExploreOptions {
  /** More configurations than this are not looked at. */
  limit: number;
  /** Told now and then how many have been seen. May throw to give up. */
  onProgress?: (seen: number) => void;
}

const progressEvery = 0x4000;

/** Where a conversation stands before its first `always`. */
export function openingSituation(model: ScenarioModel): Situation {
  return {
    state: leafOf(model, model.initial),
    meters: model.meters.map(({ start }) => start),
    facts: model.facts.map(() => false),
    used: [],
  };
}

/** Finds every configuration that can be reached, breadth first, and all that leads on from it. */
export function explore(
  model: ScenarioModel,
  program: StepProgram,
  { limit, onProgress }: ExploreOptions,
): Exploration {
  const { packing, optionStart, options, optionEnd, replyArrows } = program;
  const { words } = packing;
  const table = new ConfigurationTable(words, packing.bits);
  const edgeStart = new Int32List();
  const replyEnd = new Int32List();
  const edgeTarget = new Int32List();
  const edgeArrow = new Int32List();
  const foundBy = new Int32List();
  const entered = new Uint8Array(model.states.length);
  const here = new Int32Array(words);
  const next = new Int32Array(words);
  const landmark = new Int32Array(words);

  const stop = (stopped: Exploration['stopped']): Exploration => {
    edgeStart.push(edgeTarget.length);
    return {
      table,
      edgeStart: edgeStart.toArray(),
      replyEnd: replyEnd.toArray(),
      edgeTarget: edgeTarget.toArray(),
      edgeArrow: edgeArrow.toArray(),
      foundBy: foundBy.toArray(),
      entered,
      stopped,
    };
  };

  packSituation(openingSituation(model), model, packing, next);
  if (!settle(program, next, landmark, entered)) {
    return stop({ reason: 'endless-always', configuration: 0, arrow: -1 });
  }
  table.add(next);
  foundBy.push(-1);

  for (let configuration = 0; configuration < table.size; configuration++) {
    edgeStart.push(edgeTarget.length);
    if (configuration % progressEvery === 0 && configuration > 0) onProgress?.(table.size);
    table.read(configuration, here);
    const state = readField(here, 0, packing.state);
    const end = optionStart[state + 1] ?? 0;
    let replies = edgeTarget.length;
    for (let at = optionStart[state] ?? 0; at < end;) {
      const arrow = options[at] ?? 0;
      if (!isPassing(program, arrow, here)) {
        at++;
        continue;
      }
      at = optionEnd[at] ?? end;
      for (let word = 0; word < words; word++) next[word] = here[word] ?? 0;
      take(program, arrow, next);
      if (!settle(program, next, landmark, entered)) {
        return stop({ reason: 'endless-always', configuration, arrow });
      }
      const target = table.add(next);
      if (target === foundBy.length) foundBy.push(edgeTarget.length);
      if (table.size > limit) return stop({ reason: 'too-large' });
      edgeTarget.push(target);
      edgeArrow.push(arrow);
      if (arrow < replyArrows) replies++;
    }
    replyEnd.push(replies);
  }
  return stop(null);
}
