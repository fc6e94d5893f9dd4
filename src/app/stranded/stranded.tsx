import './words/load-words.ts';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { StoneCrossing } from '../../ui/water/stone-crossing.tsx';
import { hrefs } from '../shell/hrefs.ts';
import { Page } from '../shell/page.tsx';
import styles from './stranded.module.css';

export interface StrandedProps {
  /** What happened. */
  title: ReactNode;
  /** Why, if it helps. */
  children: ReactNode;
  actions?: ReactNode;
}

/** A screen that could not be shown, and the way back. */
export function Stranded({ title, children, actions }: StrandedProps) {
  return (
    <Page width="reading">
      <div className={styles.stranded}>
        <h1 className={styles.title}>{title}</h1>
        <p>{children}</p>
        <div className={styles.actions}>
          {actions}
          <LinkButton kind={actions === undefined ? 'primary' : 'quiet'} href={hrefs.library()}>
            <Trans>Back to all conversations</Trans>
          </LinkButton>
        </div>
      </div>
      <div className={styles.water}>
        <StoneCrossing />
      </div>
    </Page>
  );
}
