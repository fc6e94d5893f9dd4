import { type Moment, takeReply } from '../practice/conversation.ts';
import { openReplies } from '../practice/open-replies.ts';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { Rubric } from '../scenario/rubric.ts';
import { costsIn } from './costs-in.ts';
import { evidenceFromShows } from './evidence.ts';
import { markOfReply } from './mark-of-reply.ts';
import type { OfferedReply } from './review.ts';
import type { Yardstick } from './yardstick.ts';

/** Every reply on offer at that moment, tried out: those that give the least away first. */
export function offeredReplies(
  compiled: CompiledScenario,
  rubric: Rubric,
  yardstick: Yardstick,
  moment: Moment,
): OfferedReply[] {
  const costs = costsIn(yardstick, moment.situation);
  const tried = openReplies(compiled, moment.situation).flatMap(({ reply, candidate }) => {
    const step = takeReply(compiled, moment, reply.id);
    if (step === null) return [];
    const evidence = evidenceFromShows(rubric, candidate.shows);
    const cost = costs.get(reply.key) ?? null;
    const harms = evidence.some(({ points, breaksIntegrity }) => points < 0 || breaksIntegrity);
    return [{ reply, candidate, step, evidence, cost, harms }];
  });
  const least = Math.min(...tried.map(({ cost }) => cost?.giveAway ?? Infinity));
  return tried
    .map(({ reply, candidate, step, evidence, cost, harms }) => ({
      id: reply.id,
      key: reply.key,
      text: reply.text,
      risk: reply.brave,
      evidence,
      breaksIntegrity: evidence.some((one) => one.breaksIntegrity),
      cost: cost?.cost ?? null,
      giveAway: cost?.giveAway ?? null,
      mark: cost === null ? null : markOfReply(cost.giveAway, least, harms),
      answered: step.lines,
      moodAfter: step.moment.mood,
      feedback: candidate.feedback,
    }))
    .toSorted((one, other) => (one.giveAway ?? 0) - (other.giveAway ?? 0));
}
