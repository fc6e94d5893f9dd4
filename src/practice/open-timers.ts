import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import { holds } from '../scenario/guard.ts';
import type { StateModel, TimerModel } from '../scenario/model.ts';
import type { Situation } from '../scenario/situation.ts';

export interface ActiveTimer {
  state: StateModel;
  timer: TimerModel;
}

/** All timers of the active state and the states around it, outer ones first, as XState starts them. */
export function activeTimers({ model }: CompiledScenario, situation: Situation): ActiveTimer[] {
  const timers: ActiveTimer[] = [];
  let state = model.states[situation.state];
  while (state) {
    const holder = state;
    timers.unshift(...holder.timers.map((timer) => ({ state: holder, timer })));
    state = model.states[state.parent];
  }
  return timers;
}

/** The active timers that would change something if they ran out now. */
export function openTimers(compiled: CompiledScenario, situation: Situation): ActiveTimer[] {
  return activeTimers(compiled, situation).filter(({ timer }) =>
    timer.candidates.some(({ guard }) => holds(guard, situation.meters, situation.facts)),
  );
}

export function findOpenTimer(
  compiled: CompiledScenario,
  situation: Situation,
  statePath: string,
  after: string,
): ActiveTimer | null {
  const open = openTimers(compiled, situation);
  return open.find(({ state, timer }) => state.path === statePath && timer.after === after) ?? null;
}
