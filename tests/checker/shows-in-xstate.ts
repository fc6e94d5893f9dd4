import { isDeepStrictEqual } from 'node:util';
import type { ScenarioModel } from '../../src/scenario/model.ts';
import type { EndingKind } from '../../src/scenario/scenario.ts';
import { xstateOracle } from '../support/xstate-oracle.ts';
import { type Replayed, oracleReplay, stepsToEndlessRound } from './oracle-replay.ts';

interface Shown {
  state: string | undefined;
  reply: string | undefined;
  witness: readonly string[];
}

const good: readonly EndingKind[] = ['delighted', 'resolved', 'recovered'];

/** By the code of a problem: whether XState, playing the witness, comes to what is told. */
export const showsInXState: ReadonlyMap<string, (model: ScenarioModel, shown: Shown) => boolean> =
  new Map(
    Object.entries({
      'dead-end': (model, shown) => endsIn(model, shown, ({ left }) => repliesIn(left) === 0),
      trap: (model, shown) =>
        endsIn(model, shown, ({ left }) => repliesIn(left) > 0) &&
        endingsAfter(model, shown).size === 0,
      'one-reply': (model, shown) => endsIn(model, shown, ({ left }) => repliesIn(left) === 1),
      'no-way-back': (model, shown) =>
        shown.witness.at(-1) === `${shown.state}/${shown.reply}` &&
        !good.some((kind) => endingsAfter(model, shown).has(kind)),
      'score-loop': (model, { state, reply, witness }) => {
        const { situations } = oracleReplay(model, witness);
        const [last, ...earlier] = situations.toReversed();
        const comesBack = earlier.some((situation) => isDeepStrictEqual(situation, last));
        return comesBack && witness.includes(`${state}/${reply}`);
      },
      'endless-always': (model, { state = '', witness }) => {
        const found = stepsToEndlessRound(model, witness);
        return found?.steps === witness.length && found.states.has(state);
      },
    } satisfies Record<string, (model: ScenarioModel, shown: Shown) => boolean>),
  );

function repliesIn(left: Replayed['left']): number {
  return left.filter(({ isReply }) => isReply).length;
}

/** The play is not over, is in the state that is told, and what is left there is as it has to be. */
function endsIn(
  model: ScenarioModel,
  { state, witness }: Shown,
  isAsTold: (replayed: Replayed) => boolean,
): boolean {
  const replayed = oracleReplay(model, witness);
  const last = replayed.situations.at(-1);
  return !replayed.isOver && model.states[last?.state ?? -1]?.path === state && isAsTold(replayed);
}

/** The kinds of ending that XState can still come to after the play. */
function endingsAfter(model: ScenarioModel, { witness }: Shown): ReadonlySet<EndingKind> {
  const oracle = xstateOracle(model);
  let here = oracle.start;
  for (const step of witness) {
    const next = oracle.happenings(here).find(({ key }) => key === step);
    if (!next) throw new Error(`${step} is not possible`);
    here = next.after;
  }
  const seen = new Map([[JSON.stringify(here), here]]);
  for (const situation of seen.values()) {
    for (const { after } of oracle.happenings(situation)) seen.set(JSON.stringify(after), after);
  }
  const kinds = [...seen.values()].flatMap(({ state }) => model.states[state]?.ending?.kind ?? []);
  return new Set(kinds);
}
