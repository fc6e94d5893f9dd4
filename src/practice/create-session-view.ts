import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { Situation } from '../scenario/situation.ts';
import { openReplies } from './open-replies.ts';
import { openTimers } from './open-timers.ts';
import { playMemory } from './play-memory.ts';
import type { Play } from './play.ts';
import { remember } from './remember.ts';
import { replyOrder } from './reply-order.ts';
import { lastStep } from './running-play.ts';
import type { SessionContext } from './session-context.ts';
import { sessionLines } from './session-lines.ts';
import type { SessionSnapshot } from './session-machine.ts';
import { canReply, canRewind, isLastLineBegun } from './session-rights.ts';
import type {
  SessionLine,
  SessionMeter,
  SessionReply,
  SessionSaving,
  SessionTimer,
  SessionView,
} from './session-view.ts';
import { nextTimer, timerFactor } from './silence-timers.ts';

/**
 * Reads what a screen shows out of the session's snapshot. Make one per session and keep it: it
 * gives the very same view, and the same parts of it, for as long as they are equal.
 */
export function createSessionView(
  compiled: CompiledScenario,
): (snapshot: SessionSnapshot) => SessionView {
  const { model } = compiled;
  const memory = playMemory(compiled);
  const meters = remember((situation: Situation): readonly SessionMeter[] =>
    model.meters.map(({ name, label, max, hidden }, index) => {
      return { name, label, value: situation.meters[index] ?? 0, max, hidden };
    }),
  );
  const replies = remember((play: Play, seed: number): readonly SessionReply[] => {
    const open = openReplies(compiled, play.situation).map(({ id, key, text, brave }) => {
      return { id, key, text, brave };
    });
    return replyOrder(seed, play.turns.length, open);
  });
  const shownLines = remember((play: Play, waiting: number): readonly SessionLine[] => {
    const lines = sessionLines(play);
    return waiting === 0 ? lines : lines.slice(0, lines.length - waiting);
  });
  const view = remember((context: SessionContext, writing: SessionSaving['kind']): SessionView => {
    const { attempt, speakingLine, frozen, hold } = context;
    const { transcript, choices, elapsed } = attempt;
    const running = memory.playOf(transcript.events);
    const { play } = running;
    const step = lastStep(running);
    const isSpeaking = speakingLine !== null;
    const lines = shownLines(play, isSpeaking ? step.lines.length - 1 - speakingLine : 0);
    return {
      phase: isSpeaking ? 'speaking' : play.ending ? 'ended' : 'waitingForReply',
      frozen,
      hold,
      saving:
        writing === 'unsaved' && context.failure
          ? { kind: 'unsaved', failure: context.failure }
          : { kind: writing === 'saved' ? 'saved' : 'saving' },
      turnNumber: play.turns.length,
      lines,
      speakingIndex: isSpeaking ? lines.length - 1 : null,
      mood: (isSpeaking && step.lines[speakingLine]?.mood) || play.mood,
      meters: meters(play.situation),
      replies: isLastLineBegun(context, step.lines.length) ? replies(play, transcript.seed) : none,
      canReply: canReply(context, step.lines.length),
      ending: isSpeaking ? null : play.ending,
      timer: timerView(compiled, context, play),
      timers: choices.timers,
      canRewind: canRewind(context, 0),
      elapsed,
      elapsedSince: context.movingSince,
      play,
    };
  });
  return (snapshot) => view(snapshot.context, savingKind(snapshot));
}

const none: readonly SessionReply[] = [];

function savingKind(snapshot: SessionSnapshot): SessionSaving['kind'] {
  if (snapshot.matches({ saving: 'writing' })) return 'saving';
  return snapshot.matches({ saving: 'unsaved' }) ? 'unsaved' : 'saved';
}

function timerView(
  compiled: CompiledScenario,
  { attempt, timers, waitingSince, speakingLine }: SessionContext,
  play: Play,
): SessionTimer | null {
  const factor = timerFactor(attempt.choices.timers);
  if (factor === 0 || speakingLine !== null || play.ending) return null;
  const open = openTimers(compiled, play.situation);
  const next = nextTimer(timers.filter(({ key }) => open.some(({ timer }) => timer.key === key)));
  if (!next) return null;
  return { total: next.total * factor, remaining: next.left * factor, since: waitingSince };
}
