import type { ModelEvidence } from '../evidence.ts';
import { guardsOfModel, readsOfGuard } from '../guards-of-model.ts';
import type { Rule } from '../rule.ts';
import { transitionsOfModel } from '../transitions-of-model.ts';

/** A meter that nothing changes, or that no guard reads and nobody sees. `trust` is always used. */
export const unusedMeter: Rule<ModelEvidence> = {
  code: 'unused-meter',
  severity: 'warning',
  why: 'The trainee watches, or the file keeps, a number that means nothing.',
  check({ model }) {
    const read = new Set(guardsOfModel(model).flatMap((guard) => readsOfGuard(guard).meters));
    const changed = new Set(
      transitionsOfModel(model).flatMap(({ effects }) => effects.map(({ meter }) => meter)),
    );
    return model.meters.flatMap(({ name, hidden }, index) => {
      if (name === 'trust' || (changed.has(index) && (read.has(index) || !hidden))) return [];
      const message = changed.has(index)
        ? `The meter \`${name}\` is hidden, and no guard reads it.`
        : `Nothing changes the meter \`${name}\`.`;
      const mend = changed.has(index)
        ? 'Read it in a guard, show it, or delete it.'
        : 'Let a reply change it with `effects`, or delete it.';
      return [{ path: ['meters', name], message, mend }];
    });
  },
};
