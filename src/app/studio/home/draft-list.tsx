import { Trans, useLingui } from '@lingui/react/macro';
import { Download, Trash2 } from 'lucide';
import { useState } from 'react';
import type { Draft } from '../../../studio/draft.ts';
import { titleIn } from '../../../studio/new-draft.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { usePorts } from '../../ports.tsx';
import { studioHrefs } from '../studio-hrefs.ts';
import styles from './draft-list.module.css';
import type { Drafts } from './use-drafts.ts';

/** What is at work on this device, the one touched last on top. */
export function DraftList({ drafts: { drafts, unreadable, remove } }: { drafts: Drafts }) {
  const { t, i18n } = useLingui();
  const { downloadText } = usePorts();
  const [leaving, setLeaving] = useState<Draft | null>(null);
  if (drafts === null || (drafts.length === 0 && unreadable.length === 0)) return null;
  const nameOf = ({ source, fileName }: Draft) => titleIn(source) ?? fileName;
  const leavingName = leaving === null ? '' : nameOf(leaving);
  return (
    <section className={styles.section} aria-labelledby="my-drafts">
      <h2 id="my-drafts">
        <Trans>My drafts</Trans>
      </h2>
      <ul className={styles.list}>
        {drafts.map((draft) => {
          const name = nameOf(draft);
          const when = i18n.date(new Date(draft.updatedAt), {
            dateStyle: 'medium',
            timeStyle: 'short',
          });
          return (
            <li key={draft.id} className={styles.draft}>
              <a className={styles.open} href={studioHrefs.draft(draft.id)}>
                <span className={styles.title}>{name}</span>
                <span className={styles.about}>
                  {draft.fileName} · {when}
                </span>
              </a>
              <IconButton
                icon={<Icon of={Download} />}
                label={t`Save ${name} as a file`}
                onClick={() => downloadText(draft.fileName, draft.source)}
              />
              <IconButton
                icon={<Icon of={Trash2} />}
                label={t`Delete ${name}…`}
                onClick={() => setLeaving(draft)}
              />
            </li>
          );
        })}
        {unreadable.map(({ key, raw }) => (
          <li key={key} className={styles.draft}>
            <span className={styles.open}>
              <span className={styles.title}>
                <Trans>A draft that this version can’t open</Trans>
              </span>
              <span className={styles.about}>
                <Trans>It is left as it is; a newer version may have written it.</Trans>
              </span>
            </span>
            <IconButton
              icon={<Icon of={Download} />}
              label={t`Download it as it is`}
              onClick={() => downloadText(`${key}.json`, JSON.stringify(raw, null, 2))}
            />
          </li>
        ))}
      </ul>
      <Dialog
        open={leaving !== null}
        title={t`Delete “${leavingName}”?`}
        closeLabel={t`Close`}
        onClose={() => setLeaving(null)}
        actions={
          <>
            <Button onClick={() => setLeaving(null)}>
              <Trans>Keep it</Trans>
            </Button>
            <Button
              kind="primary"
              onClick={() => {
                if (leaving !== null) void remove(leaving.id);
                setLeaving(null);
              }}
            >
              <Trans>Delete it</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            The draft and its history leave this device. A file that you saved from it stays where
            it is.
          </Trans>
        </p>
      </Dialog>
    </section>
  );
}
