import { Trans } from '@lingui/react/macro';
import type { UnreadableRecord } from '../../practice/attempt-store.ts';
import { Button } from '../../ui/button/button.tsx';
import { usePorts } from '../ports.tsx';
import { useAttempts } from '../shell/stores.tsx';
import styles from './settings-screen.module.css';

/** Records that this version can't open: named, kept, and there to be taken away. */
export function UnreadableSection() {
  const unreadable = useAttempts((state) => state.unreadable);
  const { downloadText } = usePorts();
  if (unreadable.length === 0) return null;
  const download = ({ key, raw }: UnreadableRecord) =>
    downloadText(`misstep-${key}.json`, JSON.stringify(raw, null, 2));
  return (
    <section className={styles.section}>
      <h2>
        <Trans>Kept, but not understood</Trans>
      </h2>
      <p>
        <Trans>
          This version can’t open these records; a newer one may have written them. They are left as
          they are.
        </Trans>
      </p>
      <ul role="list">
        {unreadable.map((record) => (
          <li key={record.key} className={styles.record}>
            <span className={styles.reason}>
              <b>{record.key}</b>
              <span className={styles.soft}>{record.reason}</span>
            </span>
            <Button onClick={() => download(record)}>
              <Trans>Download</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
