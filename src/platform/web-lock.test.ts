import { afterEach, describe, expect, test, vi } from 'vitest';
import { createAttemptLock } from './web-lock.ts';

const releases: (() => void)[] = [];
afterEach(() => {
  for (const release of releases.splice(0)) release();
});

/** Two tabs of one browser. */
const here = createAttemptLock(navigator.locks);
const there = createAttemptLock(navigator.locks);

async function hold(
  tab: typeof here,
  attempt: string,
  { steal = false, onLost = () => {} }: { steal?: boolean; onLost?: () => void } = {},
) {
  const release = await tab.hold(attempt, { steal, onLost });
  if (release) releases.push(release);
  return release;
}

describe('An attempt', () => {
  test('is held by one tab, others are turned away, until it lets go', async () => {
    const release = await hold(here, 'one');
    expect(await hold(there, 'one')).toBeNull();
    expect(await hold(there, 'another')).not.toBeNull();
    release?.();
    await vi.waitFor(async () => expect(await hold(there, 'one')).not.toBeNull());
  });

  test('can be taken from another tab, which hears of it', async () => {
    const lost = new Promise<string>((hear) => {
      void hold(here, 'two', { onLost: () => hear('lost') });
    });
    expect(await hold(there, 'two')).toBeNull();
    expect(await hold(there, 'two', { steal: true })).not.toBeNull();
    expect(await lost).toBe('lost');
    expect(await hold(here, 'two')).toBeNull();
  });

  test('let go and asked for again by the same page is granted at once', async () => {
    for (let round = 0; round < 5; round++) {
      const release = await hold(here, 'three');
      expect(release).not.toBeNull();
      release?.();
    }
  });

  test('is let in wherever the browser has no locks', async () => {
    const lock = createAttemptLock(undefined);
    expect(await hold(lock, 'four')).not.toBeNull();
    expect(await hold(lock, 'four')).not.toBeNull();
  });
});
