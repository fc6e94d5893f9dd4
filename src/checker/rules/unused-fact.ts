import type { ModelEvidence } from '../evidence.ts';
import { guardsOfModel, readsOfGuard } from '../guards-of-model.ts';
import type { Rule } from '../rule.ts';
import { transitionsOfModel } from '../transitions-of-model.ts';

/** A fact that no guard reads, or that is never remembered. */
export const unusedFact: Rule<ModelEvidence> = {
  code: 'unused-fact',
  severity: 'warning',
  why: 'The customer has been told something and goes on as if nothing was said.',
  check({ model }) {
    const read = new Set(guardsOfModel(model).flatMap((guard) => readsOfGuard(guard).facts));
    const remembered = new Set(transitionsOfModel(model).flatMap(({ remember }) => remember));
    return model.facts.flatMap((fact, index) => {
      if (read.has(index) && remembered.has(index)) return [];
      const message = read.has(index)
        ? `\`${fact}\` is read by a guard and never remembered: it is always false.`
        : `No guard reads the fact \`${fact}\`.`;
      const mend = read.has(index)
        ? 'Let a reply `remember` it, or delete it.'
        : 'Let it change a line or a reply, or delete it.';
      return [{ path: ['facts', index], message, mend }];
    });
  },
};
