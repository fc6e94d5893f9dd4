import type { Situation } from '../scenario/situation.ts';
import type { MeterModel } from '../scenario/model.ts';
import type { MeterChange } from './debrief.ts';

/** The meters that stand elsewhere than before, in the scenario's order. */
export function meterChanges(
  meters: readonly MeterModel[],
  before: Situation,
  after: Situation,
): MeterChange[] {
  return meters.flatMap(({ name, label, hidden, max, start }, index) => {
    const was = before.meters[index] ?? start;
    const is = after.meters[index] ?? start;
    return was === is ? [] : [{ meter: name, label, hidden, max, before: was, after: is }];
  });
}
