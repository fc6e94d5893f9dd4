import { createStore } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import type { SessionChoices } from '../../practice/attempt.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What a person set once and wants to find again. */
export interface Settings {
  theme: Theme;
  /** Where the next briefing starts from. */
  choices: SessionChoices;
  /** Whether "ready to work offline" has been said. */
  saidReadyOffline: boolean;
}

export interface SettingsState extends Settings {
  setTheme: (theme: Theme) => void;
  setChoices: (choices: SessionChoices) => void;
  noteReadyOffline: () => void;
}

export const firstSettings: Settings = {
  theme: 'system',
  choices: {
    timers: 'normal',
    metersShown: true,
    coach: false,
    ownWords: false,
    predict: false,
    spoken: false,
  },
  saidReadyOffline: false,
};

function oneOf<Value extends string>(values: readonly Value[], value: unknown, otherwise: Value) {
  return values.find((known) => known === value) ?? otherwise;
}

/** Settings out of a stored record of any age: whatever is not understood is as on the first day. */
export function parseSettings(stored: unknown): Settings {
  const record: Partial<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const choices: Partial<Record<string, unknown>> =
    typeof record['choices'] === 'object' && record['choices'] !== null
      ? { ...record['choices'] }
      : {};
  const first = firstSettings.choices;
  return {
    theme: oneOf(['system', 'light', 'dark'], record['theme'], firstSettings.theme),
    choices: {
      timers: oneOf(['off', 'normal', 'doubled'], choices['timers'], first.timers),
      metersShown: choices['metersShown'] !== false,
      coach: choices['coach'] === true,
      ownWords: choices['ownWords'] === true,
      predict: choices['predict'] === true,
      spoken: choices['spoken'] === true,
    },
    saidReadyOffline: record['saidReadyOffline'] === true,
  };
}

/** Remembers settings in `storage`. Until that has answered, and if it can't, they are the first ones. */
export function createSettingsStore(storage: StateStorage) {
  return createStore<SettingsState>()(
    persist(
      (set) => ({
        ...firstSettings,
        setTheme: (theme) => set({ theme }),
        setChoices: (choices) => set({ choices }),
        noteReadyOffline: () => set({ saidReadyOffline: true }),
      }),
      {
        name: 'settings',
        version: 1,
        storage: createJSONStorage(() => storage),
        skipHydration: true,
        partialize: ({ theme, choices, saidReadyOffline }) => ({
          theme,
          choices,
          saidReadyOffline,
        }),
        migrate: (stored) => parseSettings(stored),
        merge: (stored, current) => ({ ...current, ...parseSettings(stored) }),
      },
    ),
  );
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;
