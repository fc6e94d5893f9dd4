import type {
  ReplyModel,
  ScenarioModel,
  StateModel,
  TimerModel,
  TransitionModel,
} from '../scenario/model.ts';

/** One way on from a place, and every place that it may lead to. */
export interface Exit {
  reply: ReplyModel | null;
  timer: TimerModel | null;
  /** Indices of states that are places. */
  targets: readonly number[];
}

/** A state at which a conversation can stand: what leaves at once by `always` is none. */
export interface Place {
  state: StateModel;
  /** Steps from the start on the shortest way, guards left out of account. */
  distance: number;
  exits: readonly Exit[];
}

/** All places that can be reached from the start, nearest first. */
export function placesOf(model: ScenarioModel): Place[] {
  const places = new Map<number, Place>();
  let found = settlings(model, model.initial);
  for (let distance = 0; found.length > 0; distance++) {
    const next: number[] = [];
    for (const index of found) {
      const state = model.states[index];
      if (state === undefined || places.has(index)) continue;
      const exits = exitsOf(model, state);
      places.set(index, { state, distance, exits });
      next.push(...exits.flatMap(({ targets }) => targets));
    }
    found = next;
  }
  return [...places.values()];
}

/** The state and those around it, inner first. */
function lineageOf(model: ScenarioModel, state: StateModel): StateModel[] {
  const outer = model.states[state.parent];
  return outer === undefined ? [state] : [state, ...lineageOf(model, outer)];
}

function exitsOf(model: ScenarioModel, state: StateModel): Exit[] {
  if (state.kind === 'final') return [];
  const targetsOf = (candidates: readonly TransitionModel[]) => [
    ...new Set(candidates.flatMap(({ target }) => settlings(model, target ?? state.index))),
  ];
  return lineageOf(model, state).flatMap(({ replies, timers }) => [
    ...replies.map((reply) => ({ reply, timer: null, targets: targetsOf(reply.candidates) })),
    ...timers.map((timer) => ({ reply: null, timer, targets: targetsOf(timer.candidates) })),
  ]);
}

/** Where the conversation may come to rest once it enters that state. */
function settlings(model: ScenarioModel, entered: number, passed = new Set<number>()): number[] {
  const state = model.states[entered];
  if (state === undefined || passed.has(entered)) return [];
  passed.add(entered);
  if (state.kind === 'compound') return settlings(model, state.initial, passed);
  const passes = lineageOf(model, state).flatMap(({ always }) => always);
  const staysPut = passes.every(({ guard, target }) => guard !== null || target === null);
  const further = passes.flatMap(({ target }) =>
    target === null ? [] : settlings(model, target, passed),
  );
  return [...new Set(staysPut ? [entered, ...further] : further)];
}
