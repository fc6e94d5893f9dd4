import { Trans } from '@lingui/react/macro';
import { Loading } from '../../shell/loading.tsx';
import type { Bench } from './use-bench.ts';
import styles from './side-panels.module.css';

/** In place of what needs a whole scenario, while the file is none. */
export function Waiting({ bench }: { bench: Bench }) {
  if (bench.context.reading === null) return <Loading />;
  return (
    <p className={styles.note}>
      <Trans>This waits until the file has no errors. The problems say what is missing.</Trans>
    </p>
  );
}
