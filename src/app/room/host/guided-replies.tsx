import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { Switch } from '../../../ui/choice/switch.tsx';
import { BraveMark } from '../parts/brave-mark.tsx';
import type { Desk } from '../parts/console-view.ts';
import styles from './guided-replies.module.css';

export interface GuidedRepliesProps {
  desk: Desk;
  /** Votes for each, once they are shown. */
  votesFor?: (reply: string) => number;
  /** The reply that is ahead. */
  suggested?: string | null;
}

/** The replies there are, to take or to try; with the author's words when asked for. */
export function GuidedReplies({ desk, votesFor, suggested = null }: GuidedRepliesProps) {
  const { t } = useLingui();
  const { guide, stage, about } = desk.view;
  const [explained, setExplained] = useState(false);
  if (guide === null || stage === null || guide.length === 0) return null;
  const { turn, fork } = stage;
  return (
    <div className={styles.guided}>
      <Switch
        checked={explained}
        onChange={setExplained}
        label={<Trans>What the author says of each</Trans>}
        hint={<Trans>Only on this page.</Trans>}
      />
      <ol role="list" className={styles.replies}>
        {guide.map(({ id, letter, text, brave, feedback }) => (
          <li key={id} className={styles.reply} data-ahead={id === suggested ? '' : undefined}>
            <span className={styles.letter}>{letter}</span>
            <div className={styles.words}>
              <p lang={about.locale}>{text}</p>
              {brave !== null && <BraveMark risk={brave} locale={about.locale} />}
              {votesFor !== undefined && (
                <p className={styles.votes}>
                  {t`Votes: ${votesFor(id)}`}
                  {id === suggested && <Trans> · ahead</Trans>}
                </p>
              )}
              {explained && (
                <p className={styles.feedback} lang={about.locale}>
                  {feedback}
                </p>
              )}
            </div>
            <div className={styles.actions}>
              <Button
                kind={id === suggested ? 'primary' : 'quiet'}
                aria-label={t`Take it, reply ${letter}`}
                onClick={() => desk.send({ type: 'reply.taken', turn, reply: id })}
              >
                <Trans>Take it</Trans>
              </Button>
              {fork === null && (
                <Button
                  kind="plain"
                  aria-label={t`Try reply ${letter} just to see`}
                  onClick={() => desk.send({ type: 'fork.opened', turn, reply: id })}
                >
                  <Trans>Just to see</Trans>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {stage.canWait && (
        <div>
          <Button onClick={() => desk.send({ type: 'silence.taken', turn })}>
            <Trans>Say nothing: let the customer wait</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
