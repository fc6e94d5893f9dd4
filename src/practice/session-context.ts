import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { StoreFailure } from './attempt-store.ts';
import type { Attempt, TimerMode } from './attempt.ts';
import { playMemory } from './play-memory.ts';
import { rewindAttempt } from './rewind-attempt.ts';
import { lastStep } from './running-play.ts';
import {
  type SilenceTimer,
  freshTimers,
  nextTimer,
  timerFactor,
  timersAfter,
  timersIn,
} from './silence-timers.ts';
import { speakingPace } from './speaking-pace.ts';
import type { PlayEvent } from './transcript.ts';

/** All that a session knows beside the scenario. Plain data. */
export interface SessionContext {
  attempt: Attempt;
  /** Index, among the lines of the last step, of the one being spoken; null when all were. */
  speakingLine: number | null;
  timers: readonly SilenceTimer[];
  /** On the session's clock; null while the conversation stands still. */
  movingSince: number | null;
  /** On the session's clock; null while the customer is not waiting. */
  waitingSince: number | null;
  frozen: boolean;
  hidden: boolean;
  hold: 'asking' | 'held' | 'readOnly';
  /** Whether to take the attempt from another tab when asking for it. */
  steals: boolean;
  /** Grows with every change worth saving. */
  revision: number;
  /** The revision of the last write, whether it worked or not. */
  writtenRevision: number;
  failure: StoreFailure | null;
}

/** A session at its beginning. An attempt that was begun before shows its last lines at once. */
export function sessionContext(compiled: CompiledScenario, attempt: Attempt): SessionContext {
  const { events } = attempt.transcript;
  const { situation } = playMemory(compiled).playOf(events).play;
  return {
    attempt,
    speakingLine: events.length === 0 ? firstSpokenLine(compiled, attempt) : null,
    timers: freshTimers(compiled, situation),
    movingSince: null,
    waitingSince: null,
    frozen: false,
    hidden: false,
    hold: 'asking',
    steals: false,
    revision: 0,
    writtenRevision: 0,
    failure: null,
  };
}

/** The context once the event was added to the play; the same one when it is not legal. */
export function contextWithEvent(
  compiled: CompiledScenario,
  context: SessionContext,
  event: PlayEvent,
  now: number,
): SessionContext {
  const memory = playMemory(compiled);
  const settled = contextAt(context, now);
  const { transcript } = settled.attempt;
  const events = memory.extend(transcript.events, event);
  if (!events) return context;
  const running = memory.playOf(events);
  const { ending, situation } = running.play;
  const attempt: Attempt = {
    ...settled.attempt,
    transcript: { ...transcript, events },
    updatedAt: now,
    endedAt: ending ? now : null,
  };
  return {
    ...settled,
    attempt,
    speakingLine: firstSpokenLine(compiled, attempt),
    timers: timersIn(compiled, situation, settled.timers, lastStep(running).entered),
    revision: settled.revision + 1,
  };
}

/** The context once the timer that is due has run out. */
export function contextAfterSilence(
  compiled: CompiledScenario,
  context: SessionContext,
  now: number,
): SessionContext {
  const due = nextTimer(context.timers);
  if (!due) return context;
  const others = context.timers.filter(({ key }) => key !== due.key);
  const without = { ...context, timers: timersAfter(others, due.left) };
  const event: PlayEvent = { type: 'silence', state: due.path, after: due.after };
  return contextWithEvent(compiled, without, event, now);
}

/** The context with only so many events of the play left. */
export function contextRewound(
  compiled: CompiledScenario,
  context: SessionContext,
  events: number,
  now: number,
): SessionContext {
  const settled = contextAt(context, now);
  const kept = playMemory(compiled).backTo(settled.attempt.transcript.events, events);
  return {
    ...contextAtLastLine(compiled, settled, rewindAttempt(settled.attempt, kept, now)),
    revision: settled.revision + 1,
  };
}

/** The context with that attempt, its last lines already spoken. */
export function contextAtLastLine(
  compiled: CompiledScenario,
  context: SessionContext,
  attempt: Attempt,
): SessionContext {
  const { situation } = playMemory(compiled).playOf(attempt.transcript.events).play;
  return { ...context, attempt, speakingLine: null, timers: freshTimers(compiled, situation) };
}

export function contextWithTimers(context: SessionContext, timers: TimerMode): SessionContext {
  const { attempt } = context;
  const choices = { ...attempt.choices, timers };
  return { ...context, attempt: { ...attempt, choices }, revision: context.revision + 1 };
}

/** The context with the time that has gone by put down, in the attempt and on the timers. */
export function contextAt(context: SessionContext, now: number): SessionContext {
  const { attempt, movingSince, waitingSince } = context;
  const factor = timerFactor(attempt.choices.timers);
  const moved = movingSince === null ? 0 : now - movingSince;
  const waited = waitingSince === null || factor === 0 ? 0 : (now - waitingSince) / factor;
  return {
    ...context,
    attempt: moved > 0 ? { ...attempt, elapsed: attempt.elapsed + moved } : attempt,
    timers: waited > 0 ? timersAfter(context.timers, waited) : context.timers,
    movingSince: movingSince === null ? null : now,
    waitingSince: waitingSince === null ? null : now,
  };
}

function firstSpokenLine(compiled: CompiledScenario, attempt: Attempt): number | null {
  const { lines } = lastStep(playMemory(compiled).playOf(attempt.transcript.events));
  const { channel } = compiled.model.scenario;
  const [first] = lines;
  return first && speakingPace(channel, first.text) > 0 ? 0 : null;
}
