import { text } from 'node:stream/consumers';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { JoinPage } from './app/join/join-page.tsx';
import { App } from './app/shell/app.tsx';
import { createStores } from './app/shell/stores.tsx';
import type { Ports } from './app/ports.tsx';
import { Words } from './app/words/words.tsx';

const never = () => new Promise<never>(() => undefined);
const nothing = () => () => undefined;

/** A world in which nothing is known yet: what the first screen looks like before any script. */
const ports: Ports = {
  attempts: { saveAttempt: never, findAttempt: never, listAttempts: never },
  openedScenarios: {
    saveOpenedScenario: never,
    listOpenedScenarios: never,
    removeOpenedScenario: never,
  },
  lock: { hold: never },
  keeping: { exportAll: never, importAll: never, deleteAll: never },
  updates: { onWaiting: nothing, onReadyOffline: nothing },
  now: () => 0,
  newId: () => '',
  newSeed: () => 0,
  readScenarioFile: never,
  checker: { check: never, stop: () => undefined },
  storagePersisted: never,
  downloadText: () => undefined,
  voice: never,
  downloadPicture: () => undefined,
  rooms: never,
  keptRooms: never,
  studio: never,
  watchVisibility: nothing,
};

/** The first screen as HTML, for the page that is served. */
export async function prerender(): Promise<string> {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const { prelude } = await prerenderToNodeStream(
    <Words>
      <App ports={ports} stores={createStores(ports, storage)} />
    </Words>,
    // Everything in its place at once: parts that come later would need inline scripts.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  return text(prelude);
}

/** The page for joining a room as HTML; nothing of it is drawn again. */
export function prerenderJoin(): string {
  return renderToStaticMarkup(
    <Words>
      <JoinPage />
    </Words>,
  );
}
