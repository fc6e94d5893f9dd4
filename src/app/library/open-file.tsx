import { Trans, useLingui } from '@lingui/react/macro';
import { FolderOpen } from 'lucide';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { LiveRegion } from '../../ui/text/live-region.tsx';
import { useOpened } from '../shell/stores.tsx';
import { FileProblems } from './file-problems.tsx';
import styles from './open-file.module.css';
import type { Opening } from './opened-store.ts';

type Report = { kind: 'nothing' } | { kind: 'reading'; fileName: string } | Opening;

/** Opens a scenario file by picking it, or by dropping it anywhere on what lies within. */
export function OpenFile({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const open = useOpened((state) => state.open);
  const picker = useRef<HTMLInputElement>(null);
  const [dragging, setDragging] = useState(false);
  const [report, setReport] = useState<Report>({ kind: 'nothing' });

  async function read(file: File | undefined) {
    if (file === undefined) return;
    setReport({ kind: 'reading', fileName: file.name });
    setReport(await open(file));
  }
  function isFile(event: DragEvent) {
    return event.dataTransfer.types.includes('Files');
  }
  const said =
    report.kind === 'reading'
      ? t`Reading ${report.fileName}…`
      : report.kind === 'opened'
        ? t`“${report.file.summary.title}” is in the library now.`
        : '';

  return (
    <section
      className={styles.area}
      data-dragging={dragging ? '' : undefined}
      onDragOver={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDragging(false);
      }}
      onDrop={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setDragging(false);
        void read(event.dataTransfer.files[0]);
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
        <Button icon={<Icon of={FolderOpen} />} onClick={() => picker.current?.click()}>
          <Trans>Open a scenario file…</Trans>
        </Button>
        <input
          ref={picker}
          hidden
          type="file"
          accept=".yaml,.yml,.json"
          aria-label={t`Scenario file`}
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      <p className={styles.said} aria-hidden="true">
        {said}
      </p>
      <LiveRegion>{said}</LiveRegion>
      {(report.kind === 'broken' || report.kind === 'taken') && (
        <FileProblems opening={report} onDismiss={() => setReport({ kind: 'nothing' })} />
      )}
    </section>
  );
}
