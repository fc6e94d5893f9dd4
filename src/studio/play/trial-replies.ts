import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { holds } from '../../scenario/guard.ts';
import type { ReplyModel, ScenarioModel, TransitionModel } from '../../scenario/model.ts';
import type { Situation } from '../../scenario/situation.ts';
import { failingParts, guardText } from './guard-text.ts';
import type { HeldBack, RefusedCandidate, TakenCandidate, TrialReply } from './trial.ts';

/** All replies written for a situation, with what holds back those that are not offered in it. */
export function trialReplies({ model }: CompiledScenario, situation: Situation): TrialReply[] {
  const replies: TrialReply[] = [];
  const offeredIn = new Map<string, string>();
  let state = model.states[situation.state];
  while (state) {
    const { path } = state;
    const found = state.replies.map((reply): TrialReply => {
      const { id, key, text, brave } = reply;
      const inner = offeredIn.get(id);
      const heldBack: HeldBack | null =
        inner === undefined ? heldBackBy(reply, model, situation) : { by: 'inner', state: inner };
      return { id, key, state: path, text, brave, heldBack };
    });
    for (const { id, heldBack } of found) if (heldBack === null) offeredIn.set(id, path);
    replies.push(...found);
    state = model.states[state.parent];
  }
  return replies;
}

function heldBackBy(
  reply: ReplyModel,
  model: ScenarioModel,
  situation: Situation,
): HeldBack | null {
  if (reply.once && situation.used.includes(reply.key)) return { by: 'once' };
  const { meters, facts } = situation;
  if (reply.candidates.some(({ guard }) => holds(guard, meters, facts))) return null;
  return { by: 'guards', candidates: refusedBefore(reply.candidates, model, situation) };
}

/** Which candidate of these is taken in a situation; null where none passes. */
export function takenCandidate(
  candidates: readonly TransitionModel[],
  model: ScenarioModel,
  situation: Situation,
): TakenCandidate | null {
  const { meters, facts } = situation;
  const index = candidates.findIndex(({ guard }) => holds(guard, meters, facts));
  const guard = candidates[index]?.guard ?? null;
  if (index < 0) return null;
  return {
    number: index + 1,
    of: candidates.length,
    guard: guard === null ? null : guardText(guard, model),
    refused: refusedBefore(candidates.slice(0, index), model, situation),
  };
}

function refusedBefore(
  candidates: readonly TransitionModel[],
  model: ScenarioModel,
  situation: Situation,
): RefusedCandidate[] {
  return candidates.flatMap(({ guard }) =>
    guard === null
      ? []
      : [
          {
            guard: guardText(guard, model),
            failing: failingParts(guard, model, situation),
          },
        ],
  );
}
