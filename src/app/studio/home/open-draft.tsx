import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { FolderOpen } from 'lucide';
import { type ReactNode, useCallback, useState } from 'react';
import type { ImportedStory } from '../../../exchange/twine/import-twine.ts';
import { isTwineStory } from '../../../exchange/twine/is-twine-story.ts';
import { withLostNoted } from '../../../exchange/twine/with-lost-noted.ts';
import type { OpenedFile } from '../../../studio/disk-files.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { Button } from '../../../ui/button/button.tsx';
import { FileButton } from '../../../ui/button/file-button.tsx';
import { DropArea } from '../../../ui/drop/drop-area.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import styles from './open-draft.module.css';
import { TwineHelp } from './twine-help.tsx';
import { TwineStories } from './twine-stories.tsx';
import { useBeginUnder } from './use-begin-under.ts';
import { type Drafts, openDraft } from './use-drafts.ts';

interface OpenDraftProps {
  ports: StudioPorts;
  drafts: Drafts;
  children: ReactNode;
}

interface Refused {
  fileName: string;
  why: string;
}

/**
 * Opens a file as a draft by picking it, or by dropping it anywhere on what lies within. A story from
 * Twine becomes a scenario first.
 */
export function OpenDraft({ ports, drafts, children }: OpenDraftProps) {
  const { files, desk, importTwine } = ports;
  const { begin } = drafts;
  const beginUnder = useBeginUnder(desk, drafts);
  const { t } = useLingui();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [stories, setStories] = useState<readonly ImportedStory[] | null>(null);

  const [brought, setBrought] = useState(0);

  const take = useCallback(
    async (file: OpenedFile | null) => {
      if (file === null) return;
      const { fileName, text, refusal, tie } = file;
      setStories(null);
      setBrought(0);
      setRefused(text === null ? { fileName, why: refusal } : null);
      if (text === null) return;
      if (isTwineStory(text, fileName)) {
        const found = await importTwine(text, fileName);
        if (found?.ok === true) setStories(found.stories);
        else {
          const why = found === null ? t`Reload the page and open it again.` : '';
          setRefused({
            fileName,
            why: found?.ok === false ? `${found.message} ${found.mend}` : why,
          });
        }
        return;
      }
      const id = await begin(fileName, { source: text, translations: {} });
      if (id !== null) await tie?.(id);
      openDraft(id);
    },
    [begin, importTwine, t],
  );
  async function bring(chosen: readonly ImportedStory[]) {
    const beginnings = chosen.map(({ source, lost, fileName }) => ({
      text: { source: withLostNoted(source, lost), translations: {} },
      wanted: fileName.replace(/\.yaml$/, ''),
    }));
    const begun = await beginUnder(beginnings);
    const [first = null] = begun;
    if (begun.length === chosen.length) setStories(null);
    if (chosen.length === 1) openDraft(first);
    else {
      setBrought(begun.length);
      await drafts.readAnew();
    }
  }
  const read = useCallback((file: File) => void files.read(file).then(take), [files, take]);

  return (
    <DropArea
      className={styles.area}
      onDropFiles={(transfer) => void files.dropped(transfer).then(take)}
    >
      {children}
      <div className={styles.open}>
        <p>
          <Trans>A file of your own, or a story from Twine?</Trans>{' '}
          <span className={styles.soft}>
            <Trans>
              Pick it, or drop it on this page. It is read here and stays on this device.
            </Trans>
          </span>
        </p>
        <TwineHelp />
        <div className={styles.buttons}>
          <FileButton
            icon={<Icon of={FolderOpen} />}
            accept=".yaml,.yml,.json,.twee,.tw,.html,.htm,.txt"
            onPick={read}
          >
            <Trans>Open a file…</Trans>
          </FileButton>
          {files.canWriteInPlace && (
            <Button kind="plain" onClick={() => void files.pick().then(take)}>
              <Trans>Open a file and save back into it…</Trans>
            </Button>
          )}
        </div>
      </div>
      {refused !== null && (
        <Notice
          tone="attention"
          title={t`${refused.fileName} could not be opened.`}
          actions={
            <Button onClick={() => setRefused(null)}>
              <Trans>Close</Trans>
            </Button>
          }
        >
          <p>{refused.why}</p>
        </Notice>
      )}
      {brought > 0 && (
        <Notice
          title={plural(brought, {
            one: 'One draft more is among your drafts, further up.',
            other: '# drafts more are among your drafts, further up.',
          })}
        />
      )}
      {stories !== null && (
        <TwineStories
          stories={stories}
          onBegin={(chosen) => void bring(chosen)}
          onClose={() => setStories(null)}
        />
      )}
    </DropArea>
  );
}
