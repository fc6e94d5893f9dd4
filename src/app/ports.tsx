import { createContext, type ReactNode, useContext } from 'react';
import type { BackgroundChecker } from '../checker/background-checker.ts';
import type { AttemptLock, AttemptStore, OpenedScenarioStore } from '../practice/attempt-store.ts';
import type { Keeping } from '../practice/keeping.ts';
import type { Voice } from '../practice/voice.ts';
import type { KeptRooms, Rooms } from '../room/room-link.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { StudioPorts } from '../studio/studio-ports.ts';

export interface ReadFile {
  fileName: string;
  source: string;
  scenario: Scenario | null;
  fingerprint: string;
  problems: Problem[];
}

export interface Picture {
  title: string;
  lines: readonly { label: string; text: string }[];
}

/** A new version of the app waits; `install` reloads into it. */
export interface Updates {
  onWaiting(listener: (install: () => void) => void): () => void;
  onReadyOffline(listener: () => void): () => void;
}

/** All that the screens need of the world. `main.tsx` fills it from `platform`. */
export interface Ports {
  attempts: AttemptStore;
  openedScenarios: OpenedScenarioStore;
  lock: AttemptLock;
  keeping: Keeping;
  updates: Updates;
  /** Milliseconds since 1970-01-01 UTC. */
  now: () => number;
  newId: () => string;
  /** Whole number, 0 … 2³²−1. */
  newSeed: () => number;
  /** Reads and validates a file that the person chose; off the main thread. Never rejects. */
  readScenarioFile: (file: File) => Promise<ReadFile>;
  checker: BackgroundChecker;
  /** Whether the browser promised not to clear what is stored here. */
  storagePersisted: () => Promise<boolean>;
  /** The device's own voice; loaded when it is asked for. */
  voice: () => Promise<Voice>;
  downloadText: (name: string, text: string) => void;
  /** A PNG of a title and lines, each with its label. */
  downloadPicture: (name: string, picture: Picture) => void;
  /** The rooms of the server that the page came from; loaded when they are asked for. */
  rooms: () => Promise<Rooms>;
  keptRooms: () => Promise<KeptRooms>;
  /** Drafts, files and the workers of the studio; loaded when they are asked for. */
  studio: () => Promise<StudioPorts>;
  /** Calls back with whether the page can be seen, now and whenever that changes. */
  watchVisibility(listener: (visible: boolean) => void): () => void;
}

const PortsContext = createContext<Ports | null>(null);

export function PortsProvider({ ports, children }: { ports: Ports; children: ReactNode }) {
  return <PortsContext value={ports}>{children}</PortsContext>;
}

export function usePorts(): Ports {
  const ports = useContext(PortsContext);
  if (ports === null) throw new Error('usePorts outside PortsProvider');
  return ports;
}
