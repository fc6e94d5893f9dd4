import type { ScenarioModel } from '../../scenario/model.ts';
import type { Mood } from '../../scenario/mood.ts';

/** The customer's mood as the conversation opens, inner states before outer ones. */
export function openingMood(model: ScenarioModel): Mood {
  let mood: Mood = 'calm';
  let state = model.states[model.initial];
  while (state !== undefined) {
    mood = state.mood ?? mood;
    state = state.initial < 0 ? undefined : model.states[state.initial];
  }
  return mood;
}
