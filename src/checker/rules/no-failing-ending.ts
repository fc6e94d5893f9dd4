import type { EndingKind } from '../../scenario/scenario.ts';
import type { GraphEvidence } from '../evidence.ts';
import type { Rule } from '../rule.ts';

const failing: readonly EndingKind[] = ['unresolved', 'escalated', 'lost'];

/** No play ends badly. */
export const noFailingEnding: Rule<GraphEvidence> = {
  code: 'no-failing-ending',
  severity: 'warning',
  why: 'Where nothing can go wrong, a risky reply risks nothing.',
  check({ model, graph }) {
    const endings = model.states.filter(({ index }) => graph.entered[index] === 1);
    if (endings.some(({ ending }) => ending && failing.includes(ending.kind))) return [];
    return [
      {
        path: ['states'],
        message: 'No play ends unresolved, escalated or lost.',
        mend: 'Add an ending for the play in which it goes wrong.',
      },
    ];
  },
};
