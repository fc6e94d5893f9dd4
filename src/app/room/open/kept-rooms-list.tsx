import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { KeptRoom } from '../../../room/room-link.ts';
import { Button } from '../../../ui/button/button.tsx';
import { LinkButton } from '../../../ui/button/link-button.tsx';
import { usePorts } from '../../ports.tsx';
import { roomHrefs } from '../room-hrefs.ts';
import styles from './open-room-screen.module.css';

/** The rooms that this browser has the key to. */
export function KeptRoomsList() {
  const { t, i18n } = useLingui();
  const { keptRooms } = usePorts();
  const [rooms, setRooms] = useState<readonly KeptRoom[]>([]);
  useEffect(() => {
    let current = true;
    void keptRooms()
      .then((kept) => kept.list())
      .then((listed) => {
        if (current) setRooms(listed.filter((room) => room.as === 'host'));
      });
    return () => {
      current = false;
    };
  }, [keptRooms]);
  if (rooms.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>
        <Trans>Your rooms</Trans>
      </h2>
      <ul role="list">
        {rooms.map(({ code, label, at }) => (
          <li key={code} className={styles.room}>
            <span>
              <strong>{label}</strong>
              <br />
              <span className={styles.soft}>
                {code} · {i18n.date(at, { dateStyle: 'medium', timeStyle: 'short' })}
              </span>
            </span>
            <span className={styles.actions}>
              <LinkButton href={roomHrefs.room(code)} aria-label={t`Go on with room ${code}`}>
                <Trans>Go on</Trans>
              </LinkButton>
              <Button
                kind="plain"
                aria-label={t`Forget room ${code}`}
                onClick={() => {
                  setRooms(rooms.filter((room) => room.code !== code));
                  void keptRooms().then((kept) => kept.forget(code, 'host'));
                }}
              >
                <Trans>Forget</Trans>
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        <Trans>
          Forgetting takes the key out of this browser. The room itself goes on until it is closed.
        </Trans>
      </p>
    </section>
  );
}
