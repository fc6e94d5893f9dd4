import { Plural, Trans } from '@lingui/react/macro';
import type { UnreadableRecord } from '../../practice/attempt-store.ts';
import { Button } from '../../ui/button/button.tsx';
import styles from './settings-screen.module.css';

export interface UnreadableRecordsProps {
  records: readonly UnreadableRecord[];
  onDownload: (record: UnreadableRecord) => void;
}

/** Records that this version can't open. They stay where they are, and can be taken along. */
export function UnreadableRecords({ records, onDownload }: UnreadableRecordsProps) {
  return (
    <div className={styles.section}>
      <h3>
        <Plural
          value={records.length}
          one="# record that this version can’t open"
          other="# records that this version can’t open"
        />
      </h3>
      <p>
        <Trans>Nothing of it was changed or thrown away. A newer Misstep may open it.</Trans>
      </p>
      <ul role="list" className={styles.records}>
        {records.map((record) => (
          <li key={record.key}>
            <span>
              <b>{record.key}</b>: {record.reason}
            </span>
            <Button onClick={() => onDownload(record)}>
              <Trans>Download it</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
