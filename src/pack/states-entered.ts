import type { ScenarioModel, StateModel } from '../scenario/model.ts';

/** The state and those around it, inner first. */
export function lineageOf(model: ScenarioModel, state: StateModel): StateModel[] {
  const outer = model.states[state.parent];
  return outer === undefined ? [state] : [state, ...lineageOf(model, outer)];
}

/**
 * The states that are entered, outer first, by a transition that a state holds: as XState has it,
 * a state that is held or led into from within is not entered anew. Empty when it leads to itself.
 */
export function statesEntered(
  model: ScenarioModel,
  holder: StateModel | null,
  target: StateModel,
): StateModel[] {
  const kept = holder === null ? new Set<StateModel>() : statesKept(model, holder, target);
  const around = lineageOf(model, target).filter((state) => !kept.has(state));
  return [...around.toReversed(), ...initialsOf(model, target)];
}

function statesKept(model: ScenarioModel, holder: StateModel, target: StateModel) {
  const around = lineageOf(model, target);
  const holders = lineageOf(model, holder);
  // Led to itself or inwards it stays in the holder; else in what is around both.
  return new Set(around.includes(holder) ? holders : holders.slice(1).filter((s) => s !== target));
}

function initialsOf(model: ScenarioModel, state: StateModel): StateModel[] {
  const inner = model.states[state.initial];
  return inner === undefined ? [] : [inner, ...initialsOf(model, inner)];
}
