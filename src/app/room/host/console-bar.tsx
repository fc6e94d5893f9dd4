import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RoomLinkState } from '../../../room/room-link.ts';
import { Button } from '../../../ui/button/button.tsx';
import { hrefs } from '../../shell/hrefs.ts';
import { roomHrefs } from '../room-hrefs.ts';
import type { Desk } from '../parts/console-view.ts';
import { CloseDialog } from './close-dialog.tsx';
import styles from './console-bar.module.css';
import { WayInDialog } from './way-in-dialog.tsx';

export interface ConsoleBarProps {
  desk: Desk;
  code: string;
  hostKey: string;
  status: RoomLinkState['status'];
  joinAddress: string;
}

/** The room in one line: its code, who is here, how the connection is, and the large window. */
export function ConsoleBar({ desk, code, hostKey, status, joinAddress }: ConsoleBarProps) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<'way-in' | 'close' | null>(null);
  const { people, part } = desk.view;
  const close = () => setAsked(null);
  return (
    <header className={styles.bar} data-print="never">
      <a className={styles.back} href={hrefs.rooms()}>
        <Trans>Rooms</Trans>
      </a>
      <strong className={styles.code} aria-label={t`Room code ${Array.from(code).join(' ')}`}>
        {code}
      </strong>
      <span role="status" className={styles.here}>
        <Plural value={people.here} _0="nobody here" one="# here" other="# here" />
        {people.away > 0 && (
          <>
            {', '}
            <Plural value={people.away} one="# away" other="# away" />
          </>
        )}
        <span className={styles.connection} data-status={status}>
          {status === 'away' ? (
            <Trans>The connection is gone; it is being sought.</Trans>
          ) : (
            <Trans>Connected</Trans>
          )}
        </span>
      </span>
      {part.phase !== 'closed' && (
        <div className={styles.actions}>
          <Button
            kind="primary"
            onClick={() => window.open(roomHrefs.projector(code), `misstep-projector-${code}`)}
          >
            <Trans>Open the projector</Trans>
          </Button>
          <Button onClick={() => setAsked('way-in')}>
            <Trans>Address and key</Trans>
          </Button>
          <Button
            aria-pressed={part.frozen}
            onClick={() => desk.send({ type: 'frozen.set', on: !part.frozen })}
          >
            {part.frozen ? <Trans>Go on</Trans> : <Trans>Freeze</Trans>}
          </Button>
          <Button kind="plain" onClick={() => setAsked('close')}>
            <Trans>Close the room…</Trans>
          </Button>
        </div>
      )}
      <WayInDialog
        open={asked === 'way-in'}
        onClose={close}
        code={code}
        hostKey={hostKey}
        joinAddress={joinAddress}
        title={desk.view.about.title}
      />
      <CloseDialog
        open={asked === 'close'}
        onClose={close}
        onConfirm={() => {
          close();
          desk.send({ type: 'room.closed' });
        }}
      />
    </header>
  );
}
