import { Trans, useLingui } from '@lingui/react/macro';
import { FolderOpen } from 'lucide';
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { FileButton } from '../../ui/button/file-button.tsx';
import { DropArea } from '../../ui/drop/drop-area.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { LiveRegion } from '../../ui/text/live-region.tsx';
import { useOpened } from '../shell/stores.tsx';
import { FileProblems } from './file-problems.tsx';
import styles from './open-file.module.css';
import type { Opening } from './opened-store.ts';

const FileCheck = lazy(async () => ({ default: (await import('./file-check.tsx')).FileCheck }));

type Report = { kind: 'nothing' } | { kind: 'reading'; fileName: string } | Opening;

/** Opens a scenario file by picking it, or by dropping it anywhere on what lies within. */
export function OpenFile({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const open = useOpened((state) => state.open);
  const [report, setReport] = useState<Report>({ kind: 'nothing' });

  const read = useCallback(
    (file: File) => {
      setReport({ kind: 'reading', fileName: file.name });
      void open(file).then(setReport);
    },
    [open],
  );
  const said =
    report.kind === 'reading'
      ? t`Reading ${report.fileName}…`
      : report.kind === 'opened'
        ? t`“${report.file.summary.title}” is in the library now.`
        : '';

  return (
    <DropArea
      className={styles.area}
      onDropFiles={({ files: [file] }) => {
        if (file !== undefined) read(file);
      }}
    >
      {children}
      <div className={styles.open}>
        <p className={styles.invitation}>
          <Trans>Wrote a conversation of your own, or got one from somebody?</Trans>{' '}
          <span className={styles.soft}>
            <Trans>It is read here and stays on this device.</Trans>
          </span>
        </p>
        <FileButton icon={<Icon of={FolderOpen} />} accept=".yaml,.yml,.json" onPick={read}>
          <Trans>Open a scenario file…</Trans>
        </FileButton>
      </div>
      <p className={styles.said} aria-hidden="true">
        {said}
      </p>
      <LiveRegion>{said}</LiveRegion>
      {(report.kind === 'broken' || report.kind === 'taken') && (
        <FileProblems opening={report} onDismiss={() => setReport({ kind: 'nothing' })} />
      )}
      {report.kind === 'opened' && (
        <Suspense>
          <FileCheck
            key={report.file.compiled.model.fingerprint}
            title={report.file.summary.title}
            source={report.source}
            onDismiss={() => setReport({ kind: 'nothing' })}
          />
        </Suspense>
      )}
    </DropArea>
  );
}
