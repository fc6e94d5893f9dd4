import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { RoomLink, RoomLinkState } from '../../../room/room-link.ts';
import { usePorts } from '../../ports.tsx';

const nobody: RoomLinkState = {
  status: 'connecting',
  refusal: null,
  view: null,
  clockAhead: 0,
  joinAddress: '',
  waiting: 0,
};

/**
 * A link for as long as the screen is there: with the host's key as the host, without as a watcher.
 * `isBroken` when the code that connects did not load.
 */
export function useRoomLink(
  code: string,
  key: string | null,
): { link: RoomLink | null; state: RoomLinkState; isBroken: boolean } {
  const { rooms } = usePorts();
  const [link, setLink] = useState<RoomLink | null>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    let entered: RoomLink | null = null;
    let gone = false;
    rooms().then(
      (open) => {
        if (gone) return;
        entered = open.enter(code, key === null ? { as: 'watcher' } : { as: 'host', key });
        setLink(entered);
      },
      () => {
        if (!gone) setBroken(true);
      },
    );
    return () => {
      gone = true;
      entered?.close();
    };
  }, [rooms, code, key]);
  const subscribe = useCallback(
    (listener: () => void) => link?.subscribe(listener) ?? (() => undefined),
    [link],
  );
  const state = useSyncExternalStore(
    subscribe,
    () => link?.state() ?? nobody,
    () => nobody,
  );
  return { link, state, isBroken };
}
