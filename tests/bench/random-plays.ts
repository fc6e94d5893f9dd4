import { packSituation, readField } from '../../src/play-graph/packing.ts';
import { openingSituation } from '../../src/play-graph/explore.ts';
import { stepProgramFromModel } from '../../src/play-graph/step-program.ts';
import { isPassing, settle, take } from '../../src/play-graph/stepping.ts';
import type { ScenarioModel } from '../../src/scenario/model.ts';
import { Chance } from '../support/chance.ts';

/** What somebody learns of a scenario by playing it again and again without a plan. */
export interface RandomPlays {
  plays: number;
  /** Plays that came to an ending; the others got stuck or were given up. */
  ended: number;
  /** Paths of the states in which nothing was offered. */
  deadEnds: ReadonlySet<string>;
  /** Paths of the states from which one `always` followed another for ever. */
  endless: ReadonlySet<string>;
  /** Paths of the states that a play came by. */
  entered: ReadonlySet<string>;
  /** Keys of the replies that were offered. */
  offered: ReadonlySet<string>;
}

/**
 * Plays with the timers off, each turn a reply picked uniformly among those offered, until an
 * ending or `turns` turns: as fast as such plays can be had, so that a comparison is fair.
 */
export function randomPlays(
  model: ScenarioModel,
  plays: number,
  { seed = 1, turns = 200 } = {},
): RandomPlays {
  const program = stepProgramFromModel(model);
  const { packing, arrows, replyArrows, optionStart, optionEnd, options } = program;
  const chance = new Chance(seed);
  const opening = new Int32Array(packing.words);
  packSituation(openingSituation(model), model, packing, opening);
  const words = new Int32Array(packing.words);
  const landmark = new Int32Array(packing.words);
  const entered = new Uint8Array(model.states.length);
  const offered = new Uint8Array(replyArrows);
  const deadEnds = new Set<string>();
  const endless = new Set<string>();
  const replies: number[] = [];
  let ended = 0;

  const pathOf = (): string =>
    model.states[readField(words, 0, packing.state)]?.path ?? 'no state at all';

  for (let play = 0; play < plays; play++) {
    words.set(opening);
    for (let turn = 0; turn <= turns; turn++) {
      if (!settle(program, words, landmark, entered)) {
        endless.add(pathOf());
        break;
      }
      const state = readField(words, 0, packing.state);
      if (model.states[state]?.kind === 'final') {
        ended++;
        break;
      }
      replies.length = 0;
      const end = optionStart[state + 1] ?? 0;
      for (let at = optionStart[state] ?? 0; at < end;) {
        const arrow = options[at] ?? 0;
        if (arrow < replyArrows && isPassing(program, arrow, words)) {
          replies.push(arrow);
          offered[arrow] = 1;
          at = optionEnd[at] ?? end;
        } else {
          at++;
        }
      }
      if (replies.length === 0) {
        deadEnds.add(pathOf());
        break;
      }
      take(program, chance.one(replies), words);
    }
  }

  const keys = arrows.flatMap((arrow, index) =>
    arrow.type === 'reply' && offered[index] === 1 ? [arrow.reply.key] : [],
  );
  const paths = model.states.flatMap(({ path, index }) => (entered[index] === 1 ? [path] : []));
  return {
    plays,
    ended,
    deadEnds,
    endless,
    entered: new Set(paths),
    offered: new Set(keys),
  };
}
