import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionReply } from '../../practice/session-view.ts';
import { Stone } from '../../ui/stones/stone.tsx';
import styles from './reply-list.module.css';

export interface ReplyListProps {
  replies: readonly SessionReply[];
  /** Time stands still: replies can be read, not given. */
  resting: boolean;
  onChoose: (reply: string) => void;
}

/** What one could say now. Brave replies say what they risk. */
export function ReplyList({ replies, resting, onChoose }: ReplyListProps) {
  const { t } = useLingui();
  return (
    <ol className={styles.replies} role="list" aria-label={t`What you could say`}>
      {replies.map((reply, index) => (
        <li key={reply.key}>
          <button
            type="button"
            className={styles.reply}
            data-reply={reply.id}
            data-brave={reply.brave === null ? undefined : ''}
            aria-disabled={resting ? true : undefined}
            aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
            onClick={() => {
              if (!resting) onChoose(reply.id);
            }}
          >
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.words}>
              {reply.text}
              {reply.brave !== null && (
                <span className={styles.risk}>
                  <Stone state="brave" />
                  <b>
                    <Trans>Brave.</Trans>
                  </b>{' '}
                  {reply.brave}
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
