import './ui/styles.css';
// The painted form wears these too. The build has them anyway; while developing, each page loads its own.
import './ui/button/button.module.css';
import './ui/field/field.module.css';
import './ui/stones/stones-logo.module.css';
import { findJoinForm } from './app/join/join-form.ts';
import type { ShowRoom } from './app/join/place.ts';
import { startJoining } from './app/join/start-joining.ts';
import { now } from './platform/browser-clock.ts';
import { createDatabase } from './platform/database.ts';
import { createKeptRooms } from './platform/indexeddb-kept-rooms.ts';
import { watchVisibility } from './platform/page-visibility.ts';
import { randomId } from './platform/random-id.ts';
import { createRooms } from './platform/room-connection.ts';

// No React in here: the form is painted already, and the room comes when somebody joins.
const root = document.querySelector('#app');
if (root === null) throw new Error('The page has no #app to draw into.');

const loadRoom = async (): Promise<ShowRoom> => {
  const { showRoom } = await import('./join-room.tsx');
  return (place) => showRoom(root, place);
};

void startJoining(findJoinForm(root), {
  rooms: createRooms({ address: document.baseURI, now, randomId, watchVisibility }),
  keptRooms: createKeptRooms(createDatabase()),
  newToken: randomId,
  now,
  address: {
    hash: () => location.hash,
    setHash: (hash) => history.replaceState(null, '', hash === '' ? location.pathname : hash),
    onHashChange: (listener) => addEventListener('hashchange', listener),
    reload: () => location.reload(),
  },
  loadRoom,
});

if ('requestIdleCallback' in globalThis) {
  requestIdleCallback(() => void loadRoom().catch(() => null), { timeout: 4_000 });
}
