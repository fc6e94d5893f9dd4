import '../words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useHashQuery } from '../../shell/hash-location.ts';
import { Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { KeptRoomsList } from './kept-rooms-list.tsx';
import { OpenRoomForm } from './open-room-form.tsx';
import styles from './open-room-screen.module.css';
import { TakeOverForm } from './take-over-form.tsx';

/** `/rooms`: open one, go on with one, take one over. */
export function OpenRoomScreen() {
  const { t } = useLingui();
  usePageTitle(t`Rooms`);
  const scenario = new URLSearchParams(useHashQuery()).get('scenario') ?? '';
  return (
    <Page width="reading">
      <div className={styles.rooms}>
        <header className={styles.head}>
          <h1>
            <Trans>Practise with a group</Trans>
          </h1>
          <p className={styles.lead}>
            <Trans>
              You show a conversation on the wall. Everybody decides on their own phone: no account,
              only a name. Then you talk about it.
            </Trans>
          </p>
        </header>
        <KeptRoomsList />
        <OpenRoomForm key={scenario} scenario={scenario} />
        <section className={styles.section}>
          <h2>
            <Trans>What a room sends, and where</Trans>
          </h2>
          <p>
            <Trans>
              Practising alone, nothing leaves this device. A room has to: the names people give,
              their votes and what they write go to the server this page came from, and to nobody
              else. Votes stay hidden until you show them. When you close the room, or after a day
              without anybody, it is deleted.
            </Trans>
          </p>
        </section>
        <TakeOverForm />
      </div>
    </Page>
  );
}
