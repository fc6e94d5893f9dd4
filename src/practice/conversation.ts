import type { SnapshotFrom } from 'xstate';
import {
  type CompiledScenario,
  type ConversationMachine,
  timerEventType,
} from '../scenario/compile-scenario.ts';
import type { CandidateModel, ReplyModel, StateModel, TimerModel } from '../scenario/model.ts';
import type { Mood } from '../scenario/mood.ts';
import { type Entry, conversationScope } from './conversation-scope.ts';
import { findOpenReply } from './open-replies.ts';
import { findOpenTimer } from './open-timers.ts';
import type { SpokenLine } from './play.ts';
import type { Situation } from '../scenario/situation.ts';
import { speak } from './spoken-lines.ts';

/** Where a conversation stands, with XState's own snapshot of it to go on from. */
export interface Moment {
  snapshot: SnapshotFrom<ConversationMachine>;
  situation: Situation;
  mood: Mood;
  ending: StateModel | null;
}

/** One step: the moment it led to, and what the customer said on the way. */
export interface Step {
  moment: Moment;
  lines: readonly SpokenLine[];
  /** Indices of the states entered, in order. Their timers begin anew. */
  entered: readonly number[];
  taken: { state: StateModel; reply: ReplyModel; candidate: CandidateModel } | null;
  timer: { state: StateModel; timer: TimerModel } | null;
}

const moodAtFirst: Mood = 'neutral';

/** The opening: the customer has spoken, nobody has answered yet. */
export function startConversation(compiled: CompiledScenario): Step {
  const scope = conversationScope(compiled);
  scope.entries = [];
  const snapshot = compiled.machine.getInitialSnapshot(scope.actor, undefined);
  return arrive(compiled, snapshot, scope.entries, compiled.model.initial, moodAtFirst);
}

/** Gives a reply; null when it is not offered at that moment. */
export function takeReply(
  compiled: CompiledScenario,
  moment: Moment,
  replyId: string,
): Step | null {
  const open = findOpenReply(compiled, moment.situation, replyId);
  if (!open) return null;
  const { state, reply, candidate } = open;
  return { ...advance(compiled, moment, reply.id), taken: { state, reply, candidate } };
}

/** Lets a timer of an active state run out; null when there is no such timer open at that moment. */
export function letTimerRun(
  compiled: CompiledScenario,
  moment: Moment,
  statePath: string,
  after: string,
): Step | null {
  const open = findOpenTimer(compiled, moment.situation, statePath, after);
  if (!open) return null;
  const { state, timer } = open;
  const type = timerEventType(compiled.model, state, timer);
  return { ...advance(compiled, moment, type), timer: { state, timer } };
}

function advance(compiled: CompiledScenario, moment: Moment, type: string): Step {
  const scope = conversationScope(compiled);
  scope.entries = [];
  const snapshot = compiled.machine.transition(moment.snapshot, { type }, scope.actor);
  return arrive(compiled, snapshot, scope.entries, moment.situation.state, moment.mood);
}

function arrive(
  { model }: CompiledScenario,
  snapshot: SnapshotFrom<ConversationMachine>,
  entries: readonly Entry[],
  stateBefore: number,
  moodBefore: Mood,
): Step {
  if (snapshot.status === 'error') throw snapshot.error;
  const { lines, mood } = speak(model, entries, moodBefore);
  const entered = entries.map((entry) => entry.state);
  // The last state entered is the innermost one; a step that enters none stays where it is.
  const state = entered.at(-1) ?? stateBefore;
  const { meters, facts, used } = snapshot.context;
  const active = model.states[state];
  return {
    moment: {
      snapshot,
      situation: { state, meters, facts, used },
      mood,
      ending: active?.kind === 'final' ? active : null,
    },
    lines,
    entered,
    taken: null,
    timer: null,
  };
}
