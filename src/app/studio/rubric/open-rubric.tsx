import { Trans, useLingui } from '@lingui/react/macro';
import { FolderOpen } from 'lucide';
import { type ReactNode, useCallback, useState } from 'react';
import type { Problem } from '../../../scenario/problem.ts';
import type { RubricText } from '../../../studio/rubric/rubric-work.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { FileButton } from '../../../ui/button/file-button.tsx';
import { DropArea } from '../../../ui/drop/drop-area.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './open-rubric.module.css';
import { RubricProblems } from './rubric-problems.tsx';

export interface OpenRubricProps {
  ports: StudioPorts;
  /** No rubric can be opened just now. */
  isLocked: boolean;
  onOpen: (text: RubricText, fileName: string) => void;
  children: ReactNode;
}

interface Refused {
  fileName: string;
  /** Why it is no text, or null where `problems` say what is the matter. */
  refusal: string | null;
  problems: readonly Problem[];
}

/** Opens a rubric of the author's own by picking it, or by dropping it anywhere on what lies within. */
export function OpenRubric({
  ports: { files, rubric },
  isLocked,
  onOpen,
  children,
}: OpenRubricProps) {
  const { t } = useLingui();
  const [refused, setRefused] = useState<Refused | null>(null);
  const open = useCallback(
    async (file: File) => {
      const { fileName, text, refusal } = await files.read(file);
      if (text === null) return setRefused({ fileName, refusal, problems: [] });
      const read = await rubric.read(text);
      if (read === null) {
        const missing = t`The part that reads files did not start. Load the page again.`;
        return setRefused({ fileName, refusal: missing, problems: [] });
      }
      if (read.rubric === null) {
        return setRefused({ fileName, refusal: null, problems: read.problems });
      }
      setRefused(null);
      return onOpen({ source: text, rubric: read.rubric }, fileName);
    },
    [files, rubric, onOpen, t],
  );
  const pick = useCallback((file: File) => void open(file), [open]);
  return (
    <DropArea
      className={styles.area}
      isLocked={isLocked}
      onDropFiles={({ files: [file] }) => {
        if (file !== undefined) pick(file);
      }}
    >
      {!isLocked && (
        <div className={styles.open}>
          <p className={styles.soft}>
            <Trans>
              A rubric of your own? Pick it, or drop it on this page. It is read here and stays on
              this device.
            </Trans>
          </p>
          <FileButton icon={<Icon of={FolderOpen} />} accept=".yaml,.yml" onPick={pick}>
            <Trans>Open a rubric file…</Trans>
          </FileButton>
        </div>
      )}
      {refused !== null && <RubricProblems {...refused} onDismiss={() => setRefused(null)} />}
      {children}
    </DropArea>
  );
}
