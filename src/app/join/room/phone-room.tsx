import '../words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { LiveRegion } from '../../../ui/text/live-region.tsx';
import { announcementOf } from './announcement.ts';
import { Gone } from './gone.tsx';
import { MeDialog } from './me-dialog.tsx';
import { PhoneHeader } from './phone-header.tsx';
import styles from './phone-room.module.css';
import { PhonePart } from './phone-part.tsx';
import { phoneView } from './phone-view.ts';
import type { Place } from '../place.ts';
import { refusalWords } from './refusal-words.ts';
import { usePhoneRoom } from './use-phone-room.ts';
import { useWant } from './use-want.ts';

export interface PhoneRoomProps extends Place {
  /** The phone's own clock. */
  now: () => number;
}

/** A room as one person in it sees it on their phone. */
export function PhoneRoom({ link, code, leave, reload, now }: PhoneRoomProps) {
  const { i18n } = useLingui();
  const state = usePhoneRoom(link);
  const { want, refusal } = useWant(link);
  const [meOpen, setMeOpen] = useState(false);
  const view = phoneView(state.view);
  if (state.status === 'refused') {
    return <Gone refusal={state.refusal ?? 'no-such-room'} leave={leave} reload={reload} />;
  }
  if (view === null) {
    return (
      <main className={styles.page}>
        <p role="status">
          <Trans>Looking for your place in the room…</Trans>
        </p>
        <Button onClick={leave}>
          <Trans>Leave this place</Trans>
        </Button>
      </main>
    );
  }
  const away = state.status !== 'here';
  return (
    <div className={styles.room}>
      <PhoneHeader view={view} code={code} onOpen={() => setMeOpen(true)} />
      <main className={styles.page} data-phase={view.part.phase}>
        {away && (
          <Notice
            tone="attention"
            title={<Trans>The connection is gone; your place is kept.</Trans>}
          >
            <p>
              {state.waiting > 0 ? (
                <Trans>Looking for it… What you did last is sent as soon as it is back.</Trans>
              ) : (
                <Trans>Looking for it… What you see is as it was before.</Trans>
              )}
            </p>
          </Notice>
        )}
        {view.part.frozen && (
          <Notice title={<Trans>Time stands still. The trainer has something to say.</Trans>} />
        )}
        {refusal !== null && <Notice title={i18n._(refusalWords[refusal])} />}
        <MeDialog
          open={meOpen && view.part.phase !== 'closed'}
          name={view.me.name}
          want={want}
          leave={leave}
          onClose={() => setMeOpen(false)}
        />
        <PhonePart
          view={view}
          want={want}
          leave={leave}
          serverNow={() => now() + state.clockAhead}
        />
      </main>
      <LiveRegion>{announcementOf(view, i18n)}</LiveRegion>
    </div>
  );
}
