import type { Situation } from '../scenario/situation.ts';
import type { ScenarioModel } from '../scenario/model.ts';

/** Where trust stands, 0–10; at the end it is the customer's simulated answer. */
export function trust(model: ScenarioModel, situation: Situation): number {
  const index = model.meters.findIndex((meter) => meter.name === 'trust');
  const value = situation.meters[index];
  if (value === undefined) throw new Error('A scenario without the meter trust.');
  return value;
}
