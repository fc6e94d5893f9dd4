import { useCallback, useSyncExternalStore } from 'react';
import type { RoomLink, RoomLinkState } from '../../../room/room-link.ts';

/** What this phone knows of its room, drawn anew whenever that changes. */
export function usePhoneRoom(link: RoomLink): RoomLinkState {
  const subscribe = useCallback((listener: () => void) => link.subscribe(listener), [link]);
  const state = useCallback(() => link.state(), [link]);
  return useSyncExternalStore(subscribe, state, state);
}
