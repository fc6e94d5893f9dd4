import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { StageReply } from '../../../room/room-view.ts';
import styles from './choice-cards.module.css';
import { ReplyWords } from './reply-words.tsx';
import list from './phone-room.module.css';

export interface ReplyButtonsProps {
  replies: readonly StageReply[];
  locale: string;
  resting: boolean;
  onReply: (reply: string) => Promise<boolean>;
}

/** Replies that are said as soon as they are pressed. One at a time. */
export function ReplyButtons({ replies, locale, resting, onReply }: ReplyButtonsProps) {
  const { t } = useLingui();
  const [saying, setSaying] = useState(false);
  const still = resting || saying;
  return (
    <ol role="list" className={list.section} aria-label={t`What you could say`}>
      {replies.map((reply, index) => (
        // The buttons stay, and take the next turn's words: the focus has not to go anywhere.
        <li key={index}>
          <button
            type="button"
            className={styles.reply}
            data-kind={reply.brave === null ? undefined : 'brave'}
            aria-disabled={still ? true : undefined}
            onClick={() => {
              if (still) return;
              setSaying(true);
              void onReply(reply.id).finally(() => setSaying(false));
            }}
          >
            <ReplyWords reply={reply} locale={locale} />
          </button>
        </li>
      ))}
    </ol>
  );
}
