import { stringify } from 'yaml';
import { afterEach, expect, test } from 'vitest';
import { createScenarioChecker } from '../../src/platform/scenario-checker.ts';
import { generateScenario } from '../support/random-scenario.ts';
import { ending, shortScenario } from '../support/short-scenario.ts';

const checker = createScenarioChecker();
afterEach(() => checker.stop());

const speechless = stringify(
  shortScenario({
    asks: {
      says: 'Is it there yet?',
      on: {
        wait: { reply: 'One moment.', target: 'waits', feedback: 'Fair.' },
        look: { reply: 'I look it up.', target: 'done', feedback: 'Good.' },
      },
    },
    waits: { says: 'And?' },
    done: ending(),
  }),
);
/** Some hundred thousand situations; nothing in it is of a rubric. */
const vast = stringify(
  generateScenario({ seed: 7, states: 300, meters: 2, facts: 4 }),
  (key, value: unknown) => (key === 'shows' ? undefined : value),
);

test('an author is told in a worker what a scenario has wrong, with its line and a play', async () => {
  const answer = await checker.check(speechless);
  expect(answer?.readable).toBe(true);
  const errors = answer?.problems.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([{ code: 'dead-end', state: 'waits', witness: ['asks/wait'] }]);
  const line = speechless.split('\n').findIndex((text) => text.trim() === 'waits:') + 1;
  expect(errors?.[0]?.line).toBe(line);
});

test('a file that is no scenario is answered too', async () => {
  const answer = await checker.check('misstep: 1\nid: [');
  expect(answer).toMatchObject({ readable: false, summary: null });
  expect(answer?.problems[0]).toMatchObject({ code: 'syntax' });
});

test('a large one says how far it is, and gives way to the next', async () => {
  const seen: number[] = [];
  const progressed = Promise.withResolvers<void>();
  const slow = checker.check(vast, {
    onProgress: (count) => {
      seen.push(count);
      progressed.resolve();
    },
  });
  await progressed.promise;
  const quick = checker.check(speechless);
  expect(await slow).toBeNull();
  expect((await quick)?.readable).toBe(true);
  expect(seen[0]).toBeGreaterThan(1000);
});

test('what is too large names what multiplies', async () => {
  const answer = await checker.check(vast, { limit: 20_000 });
  const [problem] = answer?.problems.filter(({ code }) => code === 'too-large') ?? [];
  expect(problem?.message).toContain('More than 20,00');
  expect(problem?.message).toContain('`trust`');
  expect(answer?.summary).toBeNull();
});
