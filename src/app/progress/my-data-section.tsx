import { Trans } from '@lingui/react/macro';
import { Download, FolderOpen } from 'lucide';
import { useCallback, useState } from 'react';
import type { StoreFailure } from '../../practice/attempt-store.ts';
import type { Imported } from '../../practice/keeping.ts';
import { Button } from '../../ui/button/button.tsx';
import { FileButton } from '../../ui/button/file-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { usePorts } from '../ports.tsx';
import { useAttempts, useReadAnew } from '../shell/stores.tsx';
import { DataReport } from './data-report.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import styles from './progress-screen.module.css';

export type DataNews =
  | { kind: 'nothing' }
  | { kind: 'exported'; fileName: string }
  | { kind: 'deleted' }
  | { kind: 'not-stored'; failure: StoreFailure }
  | { kind: 'imported'; fileName: string; imported: Imported };

/** In bytes: a larger one is not even read. */
const largestFile = 10_000_000;

/** Everything that is kept here, to be taken along, brought back, or deleted. */
export function MyDataSection() {
  const { keeping, downloadText, now } = usePorts();
  const readAnew = useReadAnew();
  const forgetUnsaved = useAttempts((state) => state.forgetUnsaved);
  const [news, setNews] = useState<DataNews>({ kind: 'nothing' });
  const [deleting, setDeleting] = useState(false);

  async function exportAll() {
    const exported = await keeping.exportAll();
    if (!exported.ok) {
      setNews({ kind: 'not-stored', failure: exported.failure });
      return;
    }
    const fileName = `misstep-${new Date(now()).toISOString().slice(0, 10)}.json`;
    downloadText(fileName, exported.value);
    setNews({ kind: 'exported', fileName });
  }
  const [bringBack] = useState(() => ({ run: readAnew }));
  const importFile = useCallback(
    async (file: File) => {
      const imported: Imported =
        file.size > largestFile
          ? { kind: 'refused', why: 'too-big' }
          : await file.text().then(
              (text) => keeping.importAll(text),
              () => ({ kind: 'refused', why: 'not-json' }),
            );
      if (imported.kind === 'done') await bringBack.run();
      setNews({ kind: 'imported', fileName: file.name, imported });
    },
    [keeping, bringBack],
  );
  const pick = useCallback((file: File) => void importFile(file), [importFile]);

  async function deleteAll() {
    setDeleting(false);
    const deleted = await keeping.deleteAll();
    if (!deleted.ok) {
      setNews({ kind: 'not-stored', failure: deleted.failure });
      return;
    }
    forgetUnsaved();
    await readAnew();
    setNews({ kind: 'deleted' });
  }

  return (
    <section className={styles.section} aria-labelledby="data-title">
      <h2 id="data-title">
        <Trans>My data</Trans>
      </h2>
      <p>
        <Trans>
          Attempts, opened scenario files and settings are in this browser and nowhere else. Take
          them along as one file, bring such a file back, or delete it all.
        </Trans>
      </p>
      <div className={styles.actions}>
        <Button icon={<Icon of={Download} />} onClick={() => void exportAll()}>
          <Trans>Export everything</Trans>
        </Button>
        <FileButton icon={<Icon of={FolderOpen} />} accept=".json" onPick={pick}>
          <Trans>Import a file…</Trans>
        </FileButton>
        <Button kind="plain" onClick={() => setDeleting(true)}>
          <Trans>Delete everything…</Trans>
        </Button>
      </div>
      <DataReport news={news} />
      <DeleteDialog
        open={deleting}
        onClose={() => setDeleting(false)}
        onExport={() => void exportAll()}
        onDelete={() => void deleteAll()}
      />
    </section>
  );
}
