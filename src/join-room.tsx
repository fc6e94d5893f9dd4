import { createRoot } from 'react-dom/client';
import type { Place } from './app/join/place.ts';
import { PhoneRoom } from './app/join/room/phone-room.tsx';
import { Words } from './app/words/words.tsx';
import { now } from './platform/browser-clock.ts';

/** Draws the room in place of the form. */
export function showRoom(root: Element, place: Place): void {
  root.replaceChildren();
  createRoot(root).render(
    <Words>
      <PhoneRoom {...place} now={now} />
    </Words>,
  );
}
