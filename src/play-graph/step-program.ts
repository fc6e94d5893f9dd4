import type { ReplyModel, ScenarioModel, StateModel, TransitionModel } from '../scenario/model.ts';
import { ChangeProgram, type Changes } from './change-program.ts';
import { GuardProgram } from './guard-program.ts';
import { type Packing, packingOf } from './packing.ts';
import type { Arrow } from './play-graph.ts';

/**
 * A scenario compiled for stepping through packed configurations. Transitions are numbered: those
 * of `arrows` first and in the same order, `always` after them.
 */
export interface StepProgram {
  packing: Packing;
  arrows: readonly Arrow[];
  replyArrows: number;
  tests: Int32Array;
  changes: Changes;
  /** Of each transition: where its guard's tests begin. */
  guards: Int32Array;
  /** Of each transition: the atomic or final state it leads to, −1 when it stays. */
  targets: Int32Array;
  /** Of each transition: 1 when it changes no meter, fact or used reply. */
  changeless: Uint8Array;
  /** Of each `always`: the state that holds it; −1 for arrows. */
  alwaysHolders: Int32Array;
  /** Of each state: its `always`, outer states' included, from alwaysStart[s] to alwaysStart[s + 1]. */
  alwaysStart: Int32Array;
  always: Int32Array;
  /** Of each state: its options, from optionStart[s] to optionStart[s + 1]. */
  optionStart: Int32Array;
  /** Transitions of which the first that passes is taken, up to the entry's `optionEnd`. */
  options: Int32Array;
  optionEnd: Int32Array;
}

/** The atomic or final state that is active once a state has been entered. */
export function leafOf(model: ScenarioModel, state: number): number {
  let leaf = state;
  for (let inner = leaf; inner >= 0; inner = model.states[leaf]?.initial ?? -1) leaf = inner;
  return leaf;
}

export function stepProgramFromModel(model: ScenarioModel): StepProgram {
  const packing = packingOf(model);
  const guardProgram = new GuardProgram(packing);
  const changeProgram = new ChangeProgram(packing);
  const guards: number[] = [];
  const targets: number[] = [];
  const changeless: number[] = [];
  const alwaysHolders: number[] = [];
  const maxOf = (meter: number): number => model.meters[meter]?.max ?? 0;

  function addAll(transitions: readonly TransitionModel[], holder: number, once = -1): number[] {
    return transitions.map((transition) => {
      const { guard, target, effects, remember, forget } = transition;
      targets.push(target === null ? -1 : leafOf(model, target));
      changeProgram.add(transition, once, maxOf);
      alwaysHolders.push(holder);
      changeless.push(once < 0 && effects.length + remember.length + forget.length === 0 ? 1 : 0);
      return guards.push(guardProgram.add(guard, once)) - 1;
    });
  }

  const arrows: Arrow[] = [];
  const replies = new Map<ReplyModel, number[]>();
  for (const { index: state, replies: held } of model.states) {
    for (const reply of held) {
      replies.set(reply, addAll(reply.candidates, -1, reply.onceIndex));
      for (const candidate of reply.candidates.keys()) {
        arrows.push({ type: 'reply', state, reply, candidate });
      }
    }
  }
  const replyArrows = arrows.length;
  const timers = model.states.map(({ index: state, timers: held }) =>
    held.map((timer) => {
      for (const candidate of timer.candidates.keys()) {
        arrows.push({ type: 'timer', state, timer, candidate });
      }
      return addAll(timer.candidates, -1);
    }),
  );
  const ownAlways = model.states.map(({ index, always }) => addAll(always, index));

  const options: number[] = [];
  const optionEnd: number[] = [];
  const optionStart = [0];
  const always: number[] = [];
  const alwaysStart = [0];
  for (const state of model.states) {
    if (state.kind === 'atomic') {
      const chain = withOuterStates(model, state);
      for (const outer of chain) always.push(...(ownAlways[outer.index] ?? []));
      const byId = new Map<string, number[]>();
      for (const reply of chain.flatMap((outer) => outer.replies)) {
        byId.set(reply.id, [...(byId.get(reply.id) ?? []), ...(replies.get(reply) ?? [])]);
      }
      const groups = [...byId.values(), ...chain.flatMap((outer) => timers[outer.index] ?? [])];
      for (const group of groups) {
        options.push(...group);
        const end = options.length;
        for (let count = group.length; count > 0; count--) optionEnd.push(end);
      }
    }
    optionStart.push(options.length);
    alwaysStart.push(always.length);
  }

  return {
    packing,
    arrows,
    replyArrows,
    tests: guardProgram.tests(),
    changes: changeProgram.changes(),
    guards: Int32Array.from(guards),
    targets: Int32Array.from(targets),
    changeless: Uint8Array.from(changeless),
    alwaysHolders: Int32Array.from(alwaysHolders),
    alwaysStart: Int32Array.from(alwaysStart),
    always: Int32Array.from(always),
    optionStart: Int32Array.from(optionStart),
    options: Int32Array.from(options),
    optionEnd: Int32Array.from(optionEnd),
  };
}

function withOuterStates(model: ScenarioModel, state: StateModel): StateModel[] {
  const chain: StateModel[] = [];
  for (let at: StateModel | undefined = state; at; at = model.states[at.parent]) chain.push(at);
  return chain;
}
