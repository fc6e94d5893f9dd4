import { Trans, useLingui } from '@lingui/react/macro';
import type { OfferedReply } from '../../debrief/review.ts';
import { Stone } from '../../ui/stones/stone.tsx';
import { moodWords } from '../words/mood-words.ts';
import styles from './alternatives.module.css';
import { CostNote } from './cost-note.tsx';
import { markStones, markWords } from './mark-words.ts';

export interface AlternativesProps {
  replies: readonly OfferedReply[];
  customer: string;
}

/** The replies that were not given: what each would have cost, and what would have been answered. */
export function Alternatives({ replies, customer }: AlternativesProps) {
  const { t, i18n } = useLingui();
  if (replies.length === 0) return null;
  return (
    <details className={styles.alternatives} data-print="never">
      <summary className={styles.summary}>
        <Trans>What else there was</Trans>
      </summary>
      <ul role="list" className={styles.list}>
        {replies.map((reply) => (
          <li key={reply.key} className={styles.reply}>
            <p className={styles.mark}>
              {reply.mark !== null && (
                <>
                  <Stone state={markStones[reply.mark]} onTheLine />
                  {i18n._(markWords[reply.mark])}
                </>
              )}
              {reply.risk !== null && (
                <>
                  <Stone state="brave" />
                  {t`brave`}
                </>
              )}
              {reply.breaksIntegrity && <span className={styles.integrity}>{t`breaks trust`}</span>}
            </p>
            <p className={styles.text}>{reply.text}</p>
            <p className={styles.answer}>
              <span className={styles.name}>{customer}:</span>{' '}
              {reply.answered.map(({ text }) => text).join(' ')}{' '}
              <span className={styles.mood}>({i18n._(moodWords[reply.moodAfter])})</span>
            </p>
            <CostNote cost={reply.cost} mine={false} />
          </li>
        ))}
      </ul>
    </details>
  );
}
