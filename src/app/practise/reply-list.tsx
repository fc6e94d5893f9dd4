import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import type { SessionEvent } from '../../practice/session-event.ts';
import type { SessionReply } from '../../practice/session-view.ts';
import { Stone } from '../../ui/stones/stone.tsx';
import styles from './reply-list.module.css';

export interface ReplyListProps {
  replies: readonly SessionReply[];
  /** Time stands still: replies can be read, not given. */
  resting: boolean;
  language: string | undefined;
  send: (event: SessionEvent) => void;
}

/** What one could say now. Brave replies say what they risk. */
export const ReplyList = memo(function ReplyList(props: ReplyListProps) {
  const { replies, resting, language, send } = props;
  const { t, i18n } = useLingui();
  return (
    <ol className={styles.replies} role="list" aria-label={t`What you could say`}>
      {replies.map((reply, index) => (
        // The buttons stay, and take the next turn's words: the focus has not to go anywhere.
        <li key={index}>
          <button
            type="button"
            className={styles.reply}
            data-reply={reply.id}
            data-brave={reply.brave === null ? undefined : ''}
            aria-disabled={resting ? true : undefined}
            aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
            onClick={() => {
              if (!resting) send({ type: 'reply.chosen', reply: reply.id });
            }}
          >
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.words} lang={language}>
              {reply.text}
              {reply.brave !== null && (
                <span className={styles.risk}>
                  <Stone state="brave" />
                  <b lang={i18n.locale}>
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
});
