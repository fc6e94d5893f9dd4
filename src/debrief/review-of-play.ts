import {
  type Moment,
  letTimerRun,
  startConversation,
  takeReply,
} from '../practice/conversation.ts';
import type { Turn } from '../practice/play.ts';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import { costsIn } from './costs-in.ts';
import { offeredReplies } from './offered-replies.ts';
import type { PlayToReview } from './play-to-review.ts';
import { recoveryOf } from './recovery.ts';
import type { ConversationReview, ReviewedTurn } from './review.ts';
import type { Yardstick } from './yardstick.ts';

/** Goes through a play turn by turn, with every reply that could have been given instead. */
export function reviewOfPlay(toReview: PlayToReview): ConversationReview {
  const { compiled, rubric, yardstick, play } = toReview;
  const turns: ReviewedTurn[] = [];
  let { moment } = startConversation(compiled);
  for (const turn of play.turns) {
    const offered = offeredReplies(compiled, rubric, yardstick, moment);
    const given = offered.find(({ key }) => key === turn.taken?.reply.key) ?? null;
    turns.push({
      number: turn.number,
      given,
      others: offered.filter((one) => one !== given),
      giveAway: given === null ? silenceGivesAway(yardstick, turn) : given.giveAway,
    });
    moment = momentAfter(compiled, moment, turn);
  }
  return { turns, turningPoint: turningPointOf(turns), recovery: recoveryOf(toReview, turns) };
}

function silenceGivesAway(yardstick: Yardstick, { timer, before }: Turn): number | null {
  if (timer === null) return null;
  return costsIn(yardstick, before).get(timer.timer.key)?.giveAway ?? null;
}

function momentAfter(compiled: CompiledScenario, moment: Moment, { event }: Turn): Moment {
  const step =
    event.type === 'reply'
      ? takeReply(compiled, moment, event.reply)
      : letTimerRun(compiled, moment, event.state, event.after);
  return step?.moment ?? moment;
}

function turningPointOf(turns: readonly ReviewedTurn[]): number | null {
  let most = 0;
  let turningPoint: number | null = null;
  for (const { number, given, giveAway } of turns) {
    // A dilemma costs something whatever is said; the best there was to say turns nothing.
    if (giveAway === null || giveAway <= most || given?.mark === 'best') continue;
    most = giveAway;
    turningPoint = number;
  }
  return turningPoint;
}
