import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { BookCard } from '../../pack/conversation-book.ts';
import styles from './book-card.module.css';
import type { BookNames } from './book-names.ts';
import { PassageLines } from './passage-lines.tsx';
import { ReplyOnPaper } from './reply-on-paper.tsx';
import { WayList } from './way-list.tsx';

export interface BookCardProps {
  card: BookCard;
  names: BookNames;
  locale: string | undefined;
}

/** One card of the conversation: what the customer says, the replies, and where each leads. */
export function BookCardOnPaper({ card, names, locale }: BookCardProps) {
  const { number, onward, replies, silences, ending } = card;
  const { t } = useLingui();
  const title = useId();
  const onPaper = { names, locale };
  return (
    <article className={styles.card} aria-labelledby={title}>
      <h3 id={title} className={styles.number}>
        {t`Card ${number}`}
      </h3>
      <PassageLines passage={card} {...onPaper} />
      {onward.length > 0 && (
        <div className={styles.part}>
          <p className={styles.name}>
            {replies.length === 0 ? (
              <Trans>Turn the page at once:</Trans>
            ) : (
              <Trans>Before anybody answers:</Trans>
            )}
          </p>
          <WayList ways={onward} {...onPaper} />
        </div>
      )}
      {replies.map((reply) => (
        <ReplyOnPaper key={reply.letter} reply={reply} {...onPaper} />
      ))}
      {silences.map((silence, index) => (
        <div key={index} className={styles.part}>
          <p className={styles.name}>
            <Plural
              value={silence.seconds}
              one="If nobody has answered for a second:"
              other="If nobody has answered for # seconds:"
            />
          </p>
          <WayList ways={silence.ways} {...onPaper} />
        </div>
      ))}
      {ending !== null && (
        <div className={styles.ending}>
          <p className={styles.name}>
            <Trans>The conversation ends here.</Trans>
          </p>
          <p className={styles.title} lang={locale}>
            {ending.title}
          </p>
          <p lang={locale}>{ending.reflection}</p>
        </div>
      )}
    </article>
  );
}
