import { Trans } from '@lingui/react/macro';
import type { Way } from '../../../room/room.ts';
import { Button } from '../../../ui/button/button.tsx';
import { LinkButton } from '../../../ui/button/link-button.tsx';
import { hrefs } from '../../shell/hrefs.ts';
import { DebriefConsole } from '../debrief/debrief-console.tsx';
import type { Desk } from '../parts/console-view.ts';
import { GroundRules } from '../parts/ground-rules.tsx';
import { WayIn } from '../parts/way-in.tsx';
import { AlonePanel } from './alone-panel.tsx';
import styles from './console-part.module.css';
import { HotSeatPanel } from './hot-seat-panel.tsx';
import { RoundEnd } from './round-end.tsx';
import { RoundStarter } from './round-starter.tsx';
import { StageTalk } from './stage-talk.tsx';
import { TogetherPanel } from './together-panel.tsx';
import { WriteInPanel } from './write-in-panel.tsx';

export interface ConsolePartProps {
  desk: Desk;
  code: string;
  joinAddress: string;
}

/** What there is to do in this part of the session. */
export function ConsolePart({ desk, code, joinAddress }: ConsolePartProps) {
  const { view, send } = desk;
  switch (view.part.phase) {
    case 'lobby':
      return (
        <section className={styles.part}>
          <h2>
            <Trans>People are coming in</Trans>
          </h2>
          <div className={styles.wayIn}>
            <WayIn code={code} joinAddress={joinAddress} />
          </div>
          <div className={styles.actions}>
            <Button kind="primary" onClick={() => send({ type: 'briefing.opened' })}>
              <Trans>Go through the ground rules</Trans>
            </Button>
          </div>
          <RoundStarter desk={desk} />
        </section>
      );
    case 'briefing':
      return (
        <section className={styles.part}>
          <h2>
            <Trans>The ground rules are shown</Trans>
          </h2>
          <GroundRules namesKept={view.part.namesKept} />
          <RoundStarter desk={desk} />
        </section>
      );
    case 'round':
      return (
        <section className={styles.part}>
          {view.part.round !== null && roundPanel(view.part.round.way, desk)}
          <RoundEnd desk={desk} />
        </section>
      );
    case 'between':
      return (
        <section className={styles.part}>
          <h2>
            <Trans>Between rounds</Trans>
          </h2>
          <StageTalk desk={desk} />
          <div className={styles.actions}>
            <Button kind="primary" onClick={() => send({ type: 'debrief.opened' })}>
              <Trans>Open the debrief</Trans>
            </Button>
            <Button onClick={() => send({ type: 'briefing.opened' })}>
              <Trans>Show the ground rules</Trans>
            </Button>
          </div>
          <RoundStarter desk={desk} />
        </section>
      );
    case 'debrief':
      return (
        <section className={styles.part}>
          <DebriefConsole view={view} link={desk.link} />
          <details data-print="never">
            <summary>
              <Trans>Start another round</Trans>
            </summary>
            <RoundStarter desk={desk} />
          </details>
        </section>
      );
    case 'closed':
      return (
        <section className={styles.part}>
          <h2>
            <Trans>The room is closed.</Trans>
          </h2>
          <p>
            <Trans>
              Nobody is in it any more, and nothing of it is kept. Thank you for holding it.
            </Trans>
          </p>
          <div className={styles.actions}>
            <LinkButton kind="primary" href={hrefs.rooms()}>
              <Trans>To all rooms</Trans>
            </LinkButton>
          </div>
        </section>
      );
  }
}

function roundPanel(way: Way, desk: Desk) {
  switch (way) {
    case 'together':
      return <TogetherPanel desk={desk} />;
    case 'hot-seat':
      return <HotSeatPanel desk={desk} />;
    case 'alone':
      return <AlonePanel desk={desk} />;
    case 'write-in':
      return <WriteInPanel desk={desk} />;
  }
}
