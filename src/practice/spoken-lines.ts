import { holds } from '../scenario/guard.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { Mood } from '../scenario/mood.ts';
import type { Entry } from './conversation-scope.ts';
import type { SpokenLine } from './play.ts';

/**
 * What the customer says on entering these states, and the mood it ends in. A state's mood stays
 * until another state names one; a line's own mood is for that line only.
 */
export function speak(
  model: ScenarioModel,
  entries: readonly Entry[],
  moodBefore: Mood,
): { lines: SpokenLine[]; mood: Mood } {
  const lines: SpokenLine[] = [];
  let mood = moodBefore;
  for (const { state: index, context } of entries) {
    const state = model.states[index];
    if (!state) continue;
    mood = state.mood ?? mood;
    for (const line of state.lines) {
      if (!holds(line.when, context.meters, context.facts)) continue;
      lines.push({ text: line.text, mood: line.mood ?? mood, state: state.path });
    }
  }
  return { lines, mood };
}
