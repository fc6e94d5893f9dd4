import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { HostIntent } from '../../../room/intent.ts';
import type { Refusal } from '../../../room/refusal.ts';
import { LinkButton } from '../../../ui/button/link-button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { hrefs } from '../../shell/hrefs.ts';
import { Loading } from '../../shell/loading.tsx';
import { Page } from '../../shell/page.tsx';
import { usePorts } from '../../ports.tsx';
import { type Desk, isConsoleView } from '../parts/console-view.ts';
import { refusalWords } from '../parts/refusal-words.ts';
import { RoomNotLoaded } from '../parts/room-not-loaded.tsx';
import { useRoomLink } from '../parts/use-room-link.ts';
import { ConsoleBar } from './console-bar.tsx';
import { ConsolePart } from './console-part.tsx';
import { PeoplePanel } from './people-panel.tsx';
import styles from './room-console.module.css';

/** The host's page: what the room sees on one side, what can be done on the other. */
export function RoomConsole({ code, hostKey }: { code: string; hostKey: string }) {
  const { t } = useLingui();
  const { keptRooms, now } = usePorts();
  const { link, state, isBroken } = useRoomLink(code, hostKey);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isKept, setKept] = useState(true);
  const view = state.view;
  const title = view?.about.title;

  useEffect(() => {
    if (title === undefined) return;
    const room = { code, as: 'host', secret: hostKey, label: title, at: now() } as const;
    keptRooms()
      .then((kept) => kept.keep(room))
      .then(setKept, () => setKept(false));
  }, [code, hostKey, keptRooms, now, title]);

  if (state.status === 'refused' && state.refusal !== null && view?.part.phase !== 'closed') {
    return (
      <Page width="reading">
        <h1>
          <Trans>This room can’t be entered.</Trans>
        </h1>
        <p>{t(refusalWords[state.refusal])}</p>
        <p>
          <LinkButton kind="primary" href={hrefs.rooms()}>
            <Trans>To all rooms</Trans>
          </LinkButton>
        </p>
      </Page>
    );
  }
  if (isBroken) return <RoomNotLoaded />;
  if (view === null || link === null || !isConsoleView(view)) return <Loading />;

  async function send(intent: HostIntent) {
    if (link === null) return;
    setRefusal(null);
    const answer = await link.send(intent);
    if (!answer.ok) setRefusal(answer.refusal);
  }
  const desk: Desk = {
    view,
    link,
    send: (intent) => void send(intent),
    refusal,
    clockAhead: state.clockAhead,
  };
  return (
    <div className={styles.console}>
      <ConsoleBar
        desk={desk}
        code={code}
        hostKey={hostKey}
        status={state.status}
        joinAddress={state.joinAddress}
      />
      <main id="main" tabIndex={-1} className={styles.main}>
        <h1
          className={styles.title}
          data-print={view.debrief === null ? undefined : 'never'}
          lang={view.about.locale}
        >
          {view.about.title}
        </h1>
        {refusal !== null && <Notice tone="attention" title={t(refusalWords[refusal])} />}
        {!isKept && view.part.phase !== 'closed' && (
          <Notice
            tone="attention"
            title={<Trans>This browser keeps nothing, so not the key to this room either.</Trans>}
          >
            <p>
              <Trans>
                Once this page is closed you need the key to run the room again. Take a copy of it
                now, under “Address and key”.
              </Trans>
            </p>
          </Notice>
        )}
        <div className={styles.columns}>
          <ConsolePart desk={desk} code={code} joinAddress={state.joinAddress} />
          {view.part.phase !== 'closed' && <PeoplePanel desk={desk} />}
        </div>
      </main>
    </div>
  );
}
