import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { StateStorage } from 'zustand/middleware';
import {
  type AttemptsState,
  type AttemptsStore,
  createAttemptsStore,
} from '../library/attempts-store.ts';
import { createOpenedStore, type OpenedState, type OpenedStore } from '../library/opened-store.ts';
import type { Ports } from '../ports.tsx';
import {
  createSettingsStore,
  type SettingsState,
  type SettingsStore,
} from '../settings/settings-store.ts';

/** What is remembered across screens. */
export interface Stores {
  settings: SettingsStore;
  attempts: AttemptsStore;
  opened: OpenedStore;
}

export function createStores(ports: Ports, settingsStorage: StateStorage): Stores {
  return {
    settings: createSettingsStore(settingsStorage),
    attempts: createAttemptsStore(ports.attempts),
    opened: createOpenedStore(ports),
  };
}

const StoresContext = createContext<Stores | null>(null);

export function StoresProvider({ stores, children }: { stores: Stores; children: ReactNode }) {
  return <StoresContext value={stores}>{children}</StoresContext>;
}

function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('useStores outside StoresProvider');
  return stores;
}

export function useSettings<Picked>(pick: (state: SettingsState) => Picked): Picked {
  return useStore(useStores().settings, pick);
}

export function useAttempts<Picked>(pick: (state: AttemptsState) => Picked): Picked {
  return useStore(useStores().attempts, pick);
}

export function useOpened<Picked>(pick: (state: OpenedState) => Picked): Picked {
  return useStore(useStores().opened, pick);
}

/** Reads everything anew, after it was written or deleted beside the stores. */
export function useReadAnew(): () => Promise<void> {
  const { settings, attempts, opened } = useStores();
  return async () => {
    await Promise.all([
      settings.persist.rehydrate(),
      attempts.getState().reload(),
      opened.getState().restore(),
    ]);
  };
}
