import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import { holds } from '../scenario/guard.ts';
import type { CandidateModel, ReplyModel, StateModel } from '../scenario/model.ts';
import type { Situation } from '../scenario/situation.ts';

/** A reply that is offered, and the candidate that would be taken. */
export interface OpenReply {
  id: string;
  key: string;
  text: string;
  /** What is risked by it; null when it is not a brave one. */
  brave: string | null;
  state: StateModel;
  reply: ReplyModel;
  candidate: CandidateModel;
}

/**
 * The replies offered in a situation, inner states' first, as the author ordered them. An inner
 * state's reply hides an outer's of the same id as soon as one of its candidates passes.
 */
export function openReplies({ model }: CompiledScenario, situation: Situation): OpenReply[] {
  const open: OpenReply[] = [];
  let state = model.states[situation.state];
  while (state) {
    const inner = open.length;
    for (const reply of state.replies) {
      if (isAmong(open, inner, reply.id)) continue;
      const candidate = passingCandidate(reply, situation);
      if (candidate) open.push(openReply(state, reply, candidate));
    }
    state = model.states[state.parent];
  }
  return open;
}

/** The reply of that id if it is offered in the situation. */
export function findOpenReply(
  { model }: CompiledScenario,
  situation: Situation,
  id: string,
): OpenReply | null {
  let state = model.states[situation.state];
  while (state) {
    const reply = state.replies.find((one) => one.id === id);
    const candidate = reply && passingCandidate(reply, situation);
    if (reply && candidate) return openReply(state, reply, candidate);
    state = model.states[state.parent];
  }
  return null;
}

function openReply(state: StateModel, reply: ReplyModel, candidate: CandidateModel): OpenReply {
  const { id, key, text, brave } = reply;
  return { id, key, text, brave, state, reply, candidate };
}

function passingCandidate(reply: ReplyModel, situation: Situation): CandidateModel | null {
  if (reply.once && situation.used.includes(reply.key)) return null;
  for (const candidate of reply.candidates) {
    if (holds(candidate.guard, situation.meters, situation.facts)) return candidate;
  }
  return null;
}

function isAmong(open: readonly OpenReply[], count: number, id: string): boolean {
  for (let index = 0; index < count; index++) if (open[index]?.id === id) return true;
  return false;
}
