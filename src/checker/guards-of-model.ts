import type { Guard, ScenarioModel } from '../scenario/model.ts';

/** Every guard of a scenario: of replies, `always`, timers and lines. */
export function guardsOfModel({ states }: ScenarioModel): Guard[] {
  return states.flatMap(({ lines, replies, always, timers }) => {
    const transitions = [
      ...replies.flatMap(({ candidates }) => candidates),
      ...always,
      ...timers.flatMap(({ candidates }) => candidates),
    ];
    return [...lines.map(({ when }) => when), ...transitions.map(({ guard }) => guard)].filter(
      (guard) => guard !== null,
    );
  });
}

/** The indices of the meters and facts that a guard reads. */
export function readsOfGuard(guard: Guard): { meters: number[]; facts: number[] } {
  switch (guard.kind) {
    case 'meter':
      return { meters: [guard.meter], facts: [] };
    case 'fact':
      return { meters: [], facts: [guard.fact] };
    case 'not':
      return readsOfGuard(guard.of);
    case 'all':
    case 'any': {
      const reads = guard.of.map(readsOfGuard);
      return {
        meters: reads.flatMap(({ meters }) => meters),
        facts: reads.flatMap(({ facts }) => facts),
      };
    }
  }
}
