import { expect, it } from 'vitest';
import { createSettingsStore, firstSettings, parseSettings } from './settings-store.ts';

it.each([
  [undefined],
  [null],
  ['dark'],
  [{ theme: 'sepia', choices: { timers: 'never', metersShown: 'yes', coach: 1 } }],
])('makes the first settings of %j', (stored) => {
  expect(parseSettings(stored)).toEqual(firstSettings);
});

it('finds what was set again on another day', async () => {
  const disk = new Map<string, string>();
  const storage = {
    getItem: (key: string) => Promise.resolve(disk.get(key) ?? null),
    setItem: (key: string, value: string) => void disk.set(key, value),
    removeItem: (key: string) => void disk.delete(key),
  };
  const today = createSettingsStore(storage);
  today.getState().setTheme('dark');
  today.getState().setChoices({
    timers: 'off',
    metersShown: false,
    coach: true,
    ownWords: false,
    predict: false,
    spoken: false,
  });

  const tomorrow = createSettingsStore(storage);
  expect(tomorrow.getState().theme).toBe('system');
  await tomorrow.persist.rehydrate();
  expect(tomorrow.getState()).toMatchObject({
    theme: 'dark',
    choices: {
      timers: 'off',
      metersShown: false,
      coach: true,
      ownWords: false,
      predict: false,
      spoken: false,
    },
  });
});
