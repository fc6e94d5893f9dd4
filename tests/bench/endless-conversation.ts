import type { Scenario } from '../../src/scenario/scenario.ts';

/** Where the k-th of three replies of state i leads, of n. */
const next = (state: number, reply: number, of: number) =>
  (state * (reply * 6 + 1) + reply + 1) % of;

const says = (state: number) =>
  `This is what the customer says in state ${state}, and it takes a breath.`;
const words = (state: number, reply: number) =>
  `This is reply ${reply} to what was said in ${state}.`;

/** A conversation that never has to end: three replies everywhere, two meters, one guard a state. */
export function endlessScenario(states: number): Scenario {
  const place = (state: number) => `s${state}`;
  return {
    misstep: 1,
    id: 'endless',
    title: 'Endless',
    summary: 'For measuring.',
    channel: 'phone',
    level: 'starter',
    minutes: 1,
    topics: ['measuring'],
    customer: { name: 'Nobody' },
    you: 'Nobody',
    brief: 'Nothing.',
    goal: 'Nothing.',
    meters: { trust: { start: 5 }, patience: { start: 5 } },
    initial: place(0),
    states: {
      ...Object.fromEntries(
        Array.from({ length: states }, (_, state) => [
          place(state),
          {
            says: says(state),
            on: {
              up: {
                reply: words(state, 0),
                target: place(next(state, 0, states)),
                effects: { trust: 1 },
                feedback: 'Up.',
              },
              down: {
                reply: words(state, 1),
                target: place(next(state, 1, states)),
                effects: { trust: -1, patience: 1 },
                feedback: 'Down.',
              },
              on: {
                reply: words(state, 2),
                guard: 'trust >= 3',
                target: place(next(state, 2, states)),
                effects: { patience: -1 },
                feedback: 'On.',
              },
            },
          },
        ]),
      ),
      over: {
        type: 'final',
        says: 'Over.',
        ending: { kind: 'resolved', title: 'Over', reflection: 'Over?' },
      },
    },
  };
}

/** The same conversation in ink's own language. */
export function endlessInk(states: number): string {
  const clampUp = (meter: string) => `~ ${meter} = MIN(${meter} + 1, 10)`;
  const clampDown = (meter: string) => `~ ${meter} = MAX(${meter} - 1, 0)`;
  const knots = Array.from({ length: states }, (_, state) =>
    [
      `=== s${state} ===`,
      says(state),
      `+ [${words(state, 0)}] ${clampUp('trust')}`.replace('] ~', ']\n  ~'),
      `  -> s${next(state, 0, states)}`,
      `+ [${words(state, 1)}]`,
      `  ${clampDown('trust')}`,
      `  ${clampUp('patience')}`,
      `  -> s${next(state, 1, states)}`,
      `+ {trust >= 3} [${words(state, 2)}]`,
      `  ${clampDown('patience')}`,
      `  -> s${next(state, 2, states)}`,
    ].join('\n'),
  );
  return ['VAR trust = 5', 'VAR patience = 5', '-> s0', ...knots, ''].join('\n');
}
