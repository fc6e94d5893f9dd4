import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { usePorts } from '../ports.tsx';
import { hrefs } from '../shell/hrefs.ts';
import { useAttempts } from '../shell/stores.tsx';
import styles from './settings-screen.module.css';

/** Where things are kept, and how sure that is. */
export function StorageSection() {
  const { storagePersisted } = usePorts();
  const attempts = useAttempts((state) => state.attempts?.length ?? 0);
  const failure = useAttempts((state) => state.failure);
  const [promised, setPromised] = useState<boolean | null>(null);
  useEffect(() => {
    let stale = false;
    void storagePersisted().then((persisted) => {
      if (!stale) setPromised(persisted);
    });
    return () => {
      stale = true;
    };
  }, [storagePersisted]);

  return (
    <section className={styles.section}>
      <h2>
        <Trans>Nothing leaves this device</Trans>
      </h2>
      <p>
        <Plural
          value={attempts}
          _0="Attempts are kept in this browser and nowhere else. There are none yet."
          one="Attempts are kept in this browser and nowhere else. There is # now."
          other="Attempts are kept in this browser and nowhere else. There are # now."
        />{' '}
        <Trans>Nobody is told how they went.</Trans>
      </p>
      {failure === null && promised !== null && (
        <p className={styles.soft}>
          {promised ? (
            <Trans>The browser has promised not to clear them by itself.</Trans>
          ) : (
            <Trans>
              The browser has not promised to keep them: it may clear them when the device runs out
              of space. Browsers often promise it to pages that are bookmarked or installed.
            </Trans>
          )}
        </p>
      )}
      <p>
        <a href={hrefs.progress()}>
          <Trans>Export, import or delete everything: Progress</Trans>
        </a>
      </p>
    </section>
  );
}
