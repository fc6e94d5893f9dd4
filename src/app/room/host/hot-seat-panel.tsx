import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import type { Desk } from '../parts/console-view.ts';
import styles from './console-part.module.css';
import { GuidedReplies } from './guided-replies.tsx';
import { StageTalk } from './stage-talk.tsx';
import { WatchingPanel } from './watching-panel.tsx';

/** Whose turn it is; the seat can be handed on, and the talk stays as it is. */
export function HotSeatPanel({ desk }: { desk: Desk }) {
  const { t } = useLingui();
  const { seat, roster } = desk.view;
  const [next, setNext] = useState('');
  const person = seat?.person ?? null;
  const others = roster.filter(({ id }) => id !== person?.id);
  const chosen = others.find(({ id }) => id === next) ?? others.find(({ here }) => here);
  return (
    <>
      <div className={styles.item}>
        <p role="status">
          <strong>
            {person === null ? (
              <Trans>Nobody sits on the hot seat.</Trans>
            ) : (
              t`${person.name} answers.`
            )}
          </strong>
        </p>
        {chosen !== undefined && (
          <div className={styles.actions}>
            <select
              className={styles.field}
              aria-label={t`Who takes the seat`}
              value={chosen.id}
              onChange={(event) => setNext(event.target.value)}
            >
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <Button onClick={() => desk.send({ type: 'seat.handed', person: chosen.id })}>
              {person === null ? <Trans>Give the seat</Trans> : <Trans>Hand the seat on</Trans>}
            </Button>
          </div>
        )}
      </div>
      <StageTalk desk={desk} />
      <GuidedReplies desk={desk} />
      <WatchingPanel desk={desk} />
    </>
  );
}
