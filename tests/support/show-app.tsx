import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Ports } from '../../src/app/ports.tsx';
import { App } from '../../src/app/shell/app.tsx';
import { createStores } from '../../src/app/shell/stores.tsx';
import { Words } from '../../src/app/words/words.tsx';
import { areFirstSettings } from '../../src/app/settings/are-first-settings.ts';
import { checkScenario } from '../../src/checker/check-scenario.ts';
import { createKeeping } from '../../src/platform/create-keeping.ts';
import type {
  OpenedScenario,
  StoreFailure,
  UnreadableRecord,
} from '../../src/practice/attempt-store.ts';
import type { Attempt } from '../../src/practice/attempt.ts';
import type { KeptRoom, Rooms } from '../../src/room/room-link.ts';
import { fingerprintOf } from '../../src/scenario/fingerprint.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { keptInMemory } from './kept-in-memory.ts';
import { keptRoomsInMemory } from './rooms-in-memory.ts';
import { danasRubric } from './dana.ts';
import { type StudioShelf, studioInMemory } from './studio-in-memory.ts';

// Screens come by dynamic import, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

export interface Device {
  attempts?: readonly Attempt[];
  unreadable?: UnreadableRecord[];
  opened?: readonly OpenedScenario[];
  /** What every storage call answers; null when all is well. */
  failure?: StoreFailure | null;
  promised?: boolean;
  /** Whether it has a voice of its own. */
  speaks?: boolean;
  /** What it understands when it is spoken to; not given where it can't listen by itself. */
  hears?: string;
  /** The server's rooms; without them none answers. */
  rooms?: Rooms;
  keptRooms?: readonly KeptRoom[];
  /** The studio's drafts. */
  studio?: Partial<StudioShelf>;
  /** What time it is; one that throws breaks the screens that ask. */
  now?: () => number;
}

/** The whole app on a device that lives in memory; files are read by the real reader. */
export function showApp(address = '#/', device: Device = {}) {
  history.replaceState(null, '', address);
  const attempts = new Map((device.attempts ?? []).map((attempt) => [attempt.id, attempt]));
  const opened = new Map((device.opened ?? []).map((file) => [file.id, file]));
  const settings = new Map<string, string>();
  const keptRooms = keptRoomsInMemory(device.keptRooms);
  const downloads: { name: string; text: string }[] = [];
  const spoken: string[] = [];
  let offerUpdate: (install: () => void) => void = () => undefined;

  async function answer<Value>(value: () => Value) {
    await Promise.resolve();
    const failure = device.failure ?? null;
    return failure === null
      ? { ok: true as const, value: value() }
      : { ok: false as const, failure };
  }
  const shelf: StudioShelf = {
    drafts: new Map(),
    unreadable: [],
    refusesWriting: null,
    ...device.studio,
  };
  const studio = studioInMemory(answer, (name, text) => void downloads.push({ name, text }), shelf);
  const ports: Ports = {
    attempts: {
      saveAttempt: (attempt) => answer(() => void attempts.set(attempt.id, attempt)),
      findAttempt: (id) => answer(() => attempts.get(id) ?? null),
      listAttempts: () =>
        answer(() => ({
          attempts: [...attempts.values()],
          unreadable: device.unreadable ?? [],
        })),
    },
    openedScenarios: {
      saveOpenedScenario: (file) => answer(() => void opened.set(file.id, file)),
      listOpenedScenarios: () => answer(() => [...opened.values()]),
      removeOpenedScenario: (id) => answer(() => void opened.delete(id)),
    },
    keeping: createKeeping(
      keptInMemory(
        { attempts, 'opened-scenarios': opened, settings },
        { unreadable: device.unreadable ?? [], failure: () => device.failure ?? null },
      ),
      { now: device.now ?? (() => 1_750_000_000_000), areFirstSettings },
    ),
    voice: () =>
      Promise.resolve({
        canSpeak: () => Promise.resolve(device.speaks ?? false),
        speak: (text) => void spoken.push(text),
        stop: () => undefined,
        canListen: () => Promise.resolve(device.hears !== undefined),
        listen(_, onText) {
          onText(device.hears ?? null);
          return () => undefined;
        },
      }),
    rooms: () =>
      device.rooms === undefined
        ? Promise.reject(new Error('no server'))
        : Promise.resolve(device.rooms),
    keptRooms: () => Promise.resolve(keptRooms),
    studio: () => Promise.resolve(studio),
    lock: { hold: () => Promise.resolve(() => undefined) },
    updates: {
      onWaiting(listener) {
        offerUpdate = listener;
        return () => undefined;
      },
      onReadyOffline: () => () => undefined,
    },
    now: device.now ?? (() => 1_750_000_000_000),
    newId: () => `attempt-${attempts.size + shelf.drafts.size + 1}`,
    newSeed: () => 7,
    async readScenarioFile(file) {
      const source = await file.text();
      const { scenario, problems } = parseScenario(source);
      const fingerprint = scenario === null ? '' : fingerprintOf(scenario);
      return { fileName: file.name, source, scenario, fingerprint, problems };
    },
    checker: {
      async check(source, { rubric } = {}) {
        await Promise.resolve();
        const { model, problems, placeOf } = parseScenario(
          source,
          rubric === undefined ? {} : { rubric },
        );
        if (model === null) return { readable: false, problems, summary: null, undecided: [] };
        const checked = checkScenario(model, rubric ?? danasRubric, { placeOf });
        return { readable: true, ...checked, problems: [...problems, ...checked.problems] };
      },
      stop: () => undefined,
    },
    storagePersisted: () => Promise.resolve(device.promised ?? false),
    downloadText: (name, text) => void downloads.push({ name, text }),
    downloadPicture: (name, { lines }) =>
      void downloads.push({
        name,
        text: lines.map((line) => `${line.label} ${line.text}`).join('\n'),
      }),
    watchVisibility: () => () => undefined,
  };
  const stores = createStores(ports, {
    getItem: (key) => settings.get(key) ?? null,
    setItem: (key, value) => void settings.set(key, value),
    removeItem: (key) => void settings.delete(key),
  });
  render(
    <Words>
      <App ports={ports} stores={stores} />
    </Words>,
  );
  return {
    user: userEvent.setup({ applyAccept: false }),
    attempts,
    opened,
    shelf,
    settings,
    downloads,
    spoken,
    offerUpdate: (install: () => void) => offerUpdate(install),
  };
}
