import { useLingui } from '@lingui/react/macro';
import { ChevronLeft, Ellipsis, Snowflake, Undo2 } from 'lucide';
import type { SessionView } from '../../practice/session-view.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { hrefs } from '../shell/hrefs.ts';
import { CallClock } from './call-clock.tsx';
import styles from './session-header.module.css';

export interface SessionHeaderProps {
  view: SessionView;
  title: string;
  customer: string;
  now: () => number;
  onFreeze: () => void;
  onRewind: () => void;
  onOptions: () => void;
}

/** Who one talks with, and the three things a rehearsal has over life: stop, go back, change the terms. */
export function SessionHeader({
  view,
  title,
  customer,
  now,
  onFreeze,
  onRewind,
  onOptions,
}: SessionHeaderProps) {
  const { t } = useLingui();
  const ended = view.ending !== null;
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
        <CallClock view={view} now={now} />
      </div>
      <div className={styles.tools}>
        <IconButton
          icon={<Icon of={Snowflake} />}
          label={view.frozen ? t`Let time go on` : t`Freeze: stop time and think`}
          pressed={view.frozen}
          disabled={ended}
          onClick={onFreeze}
        />
        <IconButton
          icon={<Icon of={Undo2} directional />}
          label={t`Rewind to an earlier turn`}
          disabled={!view.canRewind}
          onClick={onRewind}
        />
        <IconButton icon={<Icon of={Ellipsis} />} label={t`Options`} onClick={onOptions} />
      </div>
    </header>
  );
}
