import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { LinkButton } from '../../ui/button/link-button.tsx';
import type { KeptRoom } from '../../room/room-link.ts';
import { usePorts } from '../ports.tsx';
import { goTo, useHashQuery } from '../shell/hash-location.ts';
import { hrefs } from '../shell/hrefs.ts';
import { roomHrefs } from './room-hrefs.ts';
import { Loading } from '../shell/loading.tsx';
import { Page } from '../shell/page.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { RoomNotLoaded } from './parts/room-not-loaded.tsx';
import { RoomConsole } from './host/room-console.tsx';

/** `/room/:code`: the room from the side of the one who runs it. */
export function RoomScreen({ code }: { code: string }) {
  const { t } = useLingui();
  usePageTitle(t`Room ${code}`);
  const kept = useHostKey(code);
  if (kept === 'broken') return <RoomNotLoaded />;
  if (kept === undefined) return <Loading />;
  if (kept === null) {
    return (
      <Page width="reading">
        <h1>
          <Trans>This browser has no key to this room.</Trans>
        </h1>
        <p>
          <Trans>
            Only who opened a room can run it. If that was you, on another machine: take the host
            key from there.
          </Trans>
        </p>
        <p>
          <LinkButton kind="primary" href={hrefs.rooms()}>
            <Trans>Take over with the key</Trans>
          </LinkButton>{' '}
          <LinkButton href={roomHrefs.projector(code)}>
            <Trans>Only look on</Trans>
          </LinkButton>
        </p>
      </Page>
    );
  }
  return <RoomConsole code={code} hostKey={kept.secret} />;
}

/** The key that is kept, or that came with the address once; null when there is none. */
function useHostKey(code: string): KeptRoom | null | 'broken' | undefined {
  const { keptRooms, now } = usePorts();
  const query = useHashQuery();
  const [kept, setKept] = useState<KeptRoom | null | 'broken'>();
  useEffect(() => {
    let current = true;
    const secret = new URLSearchParams(query).get('key');
    async function find() {
      if (secret !== null) {
        const room: KeptRoom = { code, as: 'host', secret, label: code, at: now() };
        await (await keptRooms()).keep(room);
        if (!current) return;
        setKept(room);
        goTo(roomHrefs.room(code), { replace: true });
        return;
      }
      const rooms = await (await keptRooms()).list();
      const found = rooms.find((room) => room.as === 'host' && room.code === code) ?? null;
      if (current) setKept((before) => found ?? before ?? null);
    }
    find().catch(() => {
      if (current) setKept('broken');
    });
    return () => {
      current = false;
    };
  }, [code, keptRooms, now, query]);
  return kept;
}
