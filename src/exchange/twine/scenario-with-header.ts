import type { Scenario } from '../../scenario/scenario.ts';
import type { Beginning } from './changes.ts';
import type { Variables } from './variables.ts';

interface Made {
  id: string;
  title: string;
  format: string;
  author: string;
  beginning: Beginning;
  variables: Variables;
  initial: string;
  states: Scenario['states'];
}

/** The whole scenario: what Twine does not know is said to be written. */
export function scenarioWithHeader(made: Made): Scenario {
  const meters = [...made.beginning.meters].map(([name, start]) => [name, { start }] as const);
  const facts = [...made.variables.values()].filter(({ kind }) => kind === 'fact');
  return {
    misstep: 1,
    id: made.id,
    title: made.title.trim() || 'To be written',
    summary: 'To be written: one sentence for the library.',
    channel: 'chat',
    level: 'steady',
    minutes: 5,
    topics: [],
    source: `A Twine story for ${made.format}.`,
    ...(made.author !== '' && { author: made.author }),
    customer: { name: 'To be named' },
    you: 'To be written: who is the trainee?',
    brief: 'To be written: what does the trainee know, and what may they do?',
    goal: 'To be written: what would be a good outcome?',
    ...(meters.length > 0 && { meters: Object.fromEntries(meters) }),
    ...(facts.length > 0 && { facts: facts.map(({ name }) => name) }),
    initial: made.initial,
    states: made.states,
  };
}
