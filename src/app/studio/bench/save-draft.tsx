import { Trans, useLingui } from '@lingui/react/macro';
import { Save } from 'lucide';
import { useState } from 'react';
import type { SavedFile } from '../../../studio/disk-files.ts';
import type { DraftContext } from '../../../studio/draft-context.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { LiveRegion } from '../../../ui/text/live-region.tsx';
import styles from './bench-header.module.css';

/** Saves the file: into the one it came from where the browser lets it, else among the downloads. */
export function SaveDraft({
  context: { about, document },
  files,
}: {
  context: DraftContext;
  files: StudioPorts['files'];
}) {
  const { t } = useLingui();
  const [saved, setSaved] = useState<SavedFile | null>(null);
  const { fileName } = about;
  const save = (over = false) =>
    void files.save(about.id, fileName, document.text.source, over).then(setSaved);

  function words(): string {
    switch (saved?.kind) {
      case 'written':
        return t`Written into ${saved.fileName}.`;
      case 'downloaded':
        return t`${fileName} is among your downloads.`;
      case 'failed':
        return t`The file could not be written: ${saved.detail}`;
      case 'cancelled':
      case 'changed-meanwhile':
      case undefined:
        return '';
    }
  }

  return (
    <>
      <Button kind="primary" icon={<Icon of={Save} />} onClick={() => save()}>
        <Trans>Save</Trans>
      </Button>
      <p className={styles.said} aria-hidden="true">
        {words()}
      </p>
      <LiveRegion>{words()}</LiveRegion>
      <Dialog
        open={saved?.kind === 'changed-meanwhile'}
        title={t`Somebody changed ${fileName}`}
        closeLabel={t`Close`}
        // It closes of itself, too, once the file was written over; what is said of that stays.
        onClose={() => setSaved((now) => (now?.kind === 'changed-meanwhile' ? null : now))}
        actions={
          <>
            <Button onClick={() => setSaved(null)}>
              <Trans>Leave it as it is</Trans>
            </Button>
            <Button kind="primary" onClick={() => save(true)}>
              <Trans>Write mine over it</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            The file on disk is not as it was when you opened it. Your draft is kept here in any
            case.
          </Trans>
        </p>
      </Dialog>
    </>
  );
}
