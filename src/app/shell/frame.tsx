import { Trans } from '@lingui/react/macro';
import { type ReactNode, Suspense } from 'react';
import styles from './frame.module.css';
import { Header } from './header.tsx';
import { Loading } from './loading.tsx';
import { AppNotices, StorageNotices } from './notices.tsx';
import { useArrival } from './use-arrival.ts';

function goToMain() {
  document.querySelector<HTMLElement>('#main')?.focus();
}

/** What surrounds every screen but the conversation itself, which has the page to itself. */
export function Frame({
  children,
  footer = <Trans>Nothing leaves this device.</Trans>,
}: {
  children: ReactNode;
  footer?: ReactNode;
}) {
  useArrival();
  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#main"
        data-print="never"
        onClick={(event) => {
          event.preventDefault();
          goToMain();
        }}
      >
        <Trans>Skip to the content</Trans>
      </a>
      <Header />
      <StorageNotices />
      <Suspense fallback={<Loading />}>{children}</Suspense>
      <footer className={styles.footer} data-print="never">
        {footer}
      </footer>
      <AppNotices />
    </div>
  );
}
