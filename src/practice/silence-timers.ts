import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { TimerMode } from './attempt.ts';
import { activeTimers } from './open-timers.ts';
import type { Situation } from '../scenario/situation.ts';

/** A timer that was started. Times are the author's milliseconds, doubling left out. */
export interface SilenceTimer {
  key: string;
  /** Index of the state that holds it, and its path. */
  state: number;
  path: string;
  after: string;
  total: number;
  left: number;
}

/** The timers in a situation; those that ran on through the step keep what they had left. */
export function timersIn(
  compiled: CompiledScenario,
  situation: Situation,
  before: readonly SilenceTimer[],
  entered: readonly number[],
): SilenceTimer[] {
  return activeTimers(compiled, situation).flatMap(({ state, timer }) => {
    if (!entered.includes(state.index)) return before.find(({ key }) => key === timer.key) ?? [];
    const { key, after, milliseconds } = timer;
    const { index, path } = state;
    return { key, state: index, path, after, total: milliseconds, left: milliseconds };
  });
}

/** The one that runs out first; the outer one when two run out together, as in XState. */
export function nextTimer(timers: readonly SilenceTimer[]): SilenceTimer | null {
  return timers.reduce<SilenceTimer | null>(
    (first, timer) => (first && first.left <= timer.left ? first : timer),
    null,
  );
}

/** The timers after that much of the author's time; none falls below 0. */
export function timersAfter(timers: readonly SilenceTimer[], milliseconds: number): SilenceTimer[] {
  return timers.map((timer) => ({ ...timer, left: Math.max(0, timer.left - milliseconds) }));
}

/** Real milliseconds for one of the author's; 0 where timers are off. */
export function timerFactor(mode: TimerMode): 0 | 1 | 2 {
  if (mode === 'off') return 0;
  return mode === 'doubled' ? 2 : 1;
}

/** The timers of someone who has just come to a situation: all of them, from the start. */
export function freshTimers(compiled: CompiledScenario, situation: Situation): SilenceTimer[] {
  const active = activeTimers(compiled, situation).map(({ state }) => state.index);
  return timersIn(compiled, situation, [], active);
}
