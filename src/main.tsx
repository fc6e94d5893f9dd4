import './ui/styles.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Ports } from './app/ports.tsx';
import { App } from './app/shell/app.tsx';
import { createStores } from './app/shell/stores.tsx';
import { Words } from './app/words/words.tsx';
import { now } from './platform/browser-clock.ts';
import { checkerOnDemand } from './platform/checker-on-demand.ts';
import { createDatabase } from './platform/database.ts';
import { downloadText } from './platform/download-text.ts';
import { createAttemptStore } from './platform/indexeddb-attempt-store.ts';
import { createOpenedScenarioStore } from './platform/indexeddb-opened-scenario-store.ts';
import { createSettingsStorage } from './platform/indexeddb-settings-storage.ts';
import { watchVisibility } from './platform/page-visibility.ts';
import { persistStorage } from './platform/persist-storage.ts';
import { randomId, randomSeed } from './platform/random-id.ts';
import { startServiceWorker } from './platform/service-worker.ts';
import { createAttemptLock } from './platform/web-lock.ts';
import type { StudioPorts } from './studio/studio-ports.ts';

const database = createDatabase();
const loadKeeping = async () => {
  const [{ createKeeping }, { areFirstSettings }] = await Promise.all([
    import('./platform/create-keeping.ts'),
    import('./app/settings/are-first-settings.ts'),
  ]);
  return createKeeping(database, { now, areFirstSettings });
};

let studio: Promise<StudioPorts> | null = null;
const loadStudio = () => {
  studio ??= import('./platform/create-studio-ports.ts').then(({ createStudioPorts }) =>
    createStudioPorts(database),
  );
  return studio;
};

const ports: Ports = {
  attempts: createAttemptStore(database),
  openedScenarios: createOpenedScenarioStore(database),
  lock: createAttemptLock(navigator.locks),
  keeping: {
    exportAll: async () => (await loadKeeping()).exportAll(),
    importAll: async (text) => (await loadKeeping()).importAll(text),
    deleteAll: async () => (await loadKeeping()).deleteAll(),
  },
  updates: startServiceWorker(
    import.meta.env.PROD ? navigator.serviceWorker : undefined,
    new URL('sw.js', document.baseURI).href,
  ),
  now,
  newId: randomId,
  newSeed: randomSeed,
  readScenarioFile: async (file) => {
    const { readScenarioFile } = await import('./platform/scenario-reader.ts');
    return { fileName: file.name, ...(await readScenarioFile(file)) };
  },
  checker: checkerOnDemand(async () => {
    const { createScenarioChecker } = await import('./platform/scenario-checker.ts');
    return createScenarioChecker();
  }),
  storagePersisted: () => persistStorage(navigator.storage),
  voice: async () => (await import('./platform/device-voice.ts')).createDeviceVoice(window),
  downloadText,
  downloadPicture: (name, picture) =>
    void import('./platform/download-picture.ts').then(({ downloadPicture }) =>
      downloadPicture(name, picture),
    ),
  rooms: async () => {
    const { createRooms } = await import('./platform/room-connection.ts');
    return createRooms({ address: document.baseURI, now, randomId, watchVisibility });
  },
  keptRooms: async () =>
    (await import('./platform/indexeddb-kept-rooms.ts')).createKeptRooms(database),
  studio: loadStudio,
  watchVisibility,
};

const app = (
  <Words>
    <App ports={ports} stores={createStores(ports, createSettingsStorage(database))} />
  </Words>
);

const root = document.querySelector('#app');
if (root === null) throw new Error('The page has no #app to draw into.');

// The page comes with the library painted in it, and keeps what has been done there already, such
// as picking a file. Any other screen is drawn anew.
const isLibrary = /^#?\/?(\?|$)/.test(location.hash);
if (isLibrary && root.firstElementChild !== null) {
  hydrateRoot(root, app);
} else {
  root.replaceChildren();
  createRoot(root).render(app);
}
