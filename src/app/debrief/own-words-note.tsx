import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type MarkerKind, markersOf } from '../../practice/own-words/markers.ts';
import styles from './own-words-note.module.css';

export interface OwnWordsNoteProps {
  /** What was typed or spoken. */
  said: string;
  /** The reply that it was taken for. */
  matched: string;
}

/** Own words beside the reply they were taken for, and what can be seen in them. No grade. */
export function OwnWordsNote({ said, matched }: OwnWordsNoteProps) {
  const { t } = useLingui();
  const words: Record<MarkerKind, string> = {
    question: t`you asked`,
    feeling: t`you named a feeling`,
    apology: t`you said sorry`,
    thanks: t`you thanked them`,
    promise: t`you named a time`,
    policy: t`you spoke of rules or systems`,
    blame: t`you spoke of what they did or did not do`,
    command: t`you told them what to do or feel`,
  };
  const markers = markersOf(said);
  return (
    <div className={styles.note}>
      <p>
        <Trans>Taken for:</Trans> <span className={styles.matched}>{matched}</span>
      </p>
      {markers.length > 0 && (
        <ul role="list" className={styles.markers} aria-label={t`Seen in your words`}>
          {markers.map(({ kind, seen }) => (
            <li key={kind}>
              <b>{words[kind]}</b>{' '}
              {seen.length > 1 && <Plural value={seen.length} one="# time:" other="# times:" />}{' '}
              <q>{seen.join(' · ')}</q>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
