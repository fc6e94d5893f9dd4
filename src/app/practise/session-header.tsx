import { useLingui } from '@lingui/react/macro';
import { ChevronLeft, Ellipsis, Snowflake, Undo2 } from 'lucide';
import { memo } from 'react';
import type { SessionEvent } from '../../practice/session-event.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { hrefs } from '../shell/hrefs.ts';
import { CallClock, type CallClockProps } from './call-clock.tsx';
import styles from './session-header.module.css';

export interface SessionHeaderProps extends CallClockProps, SessionToolsProps {
  title: string;
  customer: string;
}

interface SessionToolsProps {
  frozen: boolean;
  ended: boolean;
  canRewind: boolean;
  send: (event: SessionEvent) => void;
  onRewind: (open: true) => void;
  onOptions: (open: true) => void;
}

const SessionTools = memo(function SessionTools(props: SessionToolsProps) {
  const { frozen, ended, canRewind, send, onRewind, onOptions } = props;
  const { t } = useLingui();
  return (
    <div className={styles.tools}>
      <IconButton
        icon={<Icon of={Snowflake} />}
        label={frozen ? t`Let time go on` : t`Freeze: stop time and think`}
        pressed={frozen}
        disabled={ended}
        onClick={() => send({ type: frozen ? 'play.unfrozen' : 'play.frozen' })}
      />
      <IconButton
        icon={<Icon of={Undo2} directional />}
        label={t`Rewind to an earlier turn`}
        disabled={!canRewind}
        onClick={() => onRewind(true)}
      />
      <IconButton
        icon={<Icon of={Ellipsis} />}
        label={t`Options`}
        onClick={() => onOptions(true)}
      />
    </div>
  );
});

/** Who one talks with, and the three things a rehearsal has over life: stop, go back, change the terms. */
export function SessionHeader(props: SessionHeaderProps) {
  const { title, customer, elapsed, elapsedSince, now, ...tools } = props;
  const { t } = useLingui();
  return (
    <header className={styles.header}>
      <LinkButton
        href={hrefs.library()}
        kind="plain"
        icon={<Icon of={ChevronLeft} directional />}
        aria-label={t`Leave; your place is kept`}
        title={t`Leave; your place is kept`}
      >
        <span className={styles.wide}>{t`Leave`}</span>
      </LinkButton>
      <div className={styles.who}>
        <h1 className={styles.title}>
          {customer} <span className={styles.wide}>· {title}</span>
        </h1>
        <CallClock elapsed={elapsed} elapsedSince={elapsedSince} now={now} />
      </div>
      <SessionTools {...tools} />
    </header>
  );
}
