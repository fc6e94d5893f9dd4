import type { Scenario, StateSource } from '../../src/scenario/scenario.ts';

/** A scenario of which only what matters is written: the rest is filled in. */
export function shortScenario(
  states: Record<string, StateSource>,
  rest: Partial<Pick<Scenario, 'meters' | 'facts' | 'initial'>> = {},
): Scenario {
  return {
    misstep: 1,
    id: 'short',
    title: 'Short',
    summary: 'A short one.',
    channel: 'chat',
    level: 'starter',
    minutes: 1,
    topics: ['one thing'],
    customer: { name: 'Sam Short' },
    you: 'The desk',
    brief: 'Be brief.',
    goal: 'An end.',
    initial: Object.keys(states)[0] ?? '',
    states,
    ...rest,
  };
}

/** A final state with an ending of that kind. */
export function ending(kind: 'resolved' | 'unresolved' | 'lost' = 'resolved'): StateSource {
  return { type: 'final', ending: { kind, title: kind, reflection: 'What did it?' } };
}
