import { Trans, useLingui } from '@lingui/react/macro';
import type { BookReply, ConversationBook } from '../../pack/conversation-book.ts';
import type { Guard } from '../../scenario/model.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import styles from './answer-key.module.css';
import type { BookNames } from './book-names.ts';
import { endingWords } from './ending-words.ts';
import { Sheet } from './sheet.tsx';
import { useGuardWords } from './use-guard-words.ts';

export interface AnswerKeyProps {
  title: string;
  locale: string | undefined;
  book: ConversationBook;
  names: BookNames;
  rubric: Rubric;
}

/** What the author thinks of every reply, for the debrief. */
export function AnswerKey({ title, locale, book, names, rubric }: AnswerKeyProps) {
  const { t } = useLingui();
  const guardWords = useGuardWords(names);
  const labels = new Map(rubric.behaviours.map(({ id, label }) => [id, label]));

  function notes({ ways }: BookReply) {
    return ways
      .map(({ when, shows, feedback }, index) => ({
        condition: ways.length === 1 ? null : condition(when, index === 0),
        shown: shows.map((id) => labels.get(id) ?? id).join(' · '),
        feedback,
      }))
      .filter(({ shown, feedback }) => shown !== '' || feedback !== '');
  }

  function condition(when: Guard | null, isFirst: boolean): string {
    if (when === null) return t`Otherwise:`;
    const words = guardWords(when);
    return isFirst ? t`If ${words}:` : t`Otherwise, if ${words}:`;
  }

  return (
    <Sheet kicker={<span lang={locale}>{title}</span>} title={<Trans>Answer key</Trans>}>
      <p>
        <Trans>
          It is what the author thinks, and a good group disagrees with some of it. Bring it out in
          the third step of the debrief.
        </Trans>
      </p>
      {book.cards
        .filter(({ replies }) => replies.length > 0)
        .map(({ number, replies }) => (
          <section key={number} className={styles.card}>
            <h3>{t`Card ${number}`}</h3>
            <dl className={styles.replies}>
              {replies.map((reply) => (
                <div key={reply.letter} className={styles.reply}>
                  <dt>{reply.letter}</dt>
                  <dd>
                    {notes(reply).map(({ condition: under, shown, feedback }, index) => (
                      <p key={index}>
                        {under !== null && <em>{under} </em>}
                        {shown !== '' && <strong>{shown}. </strong>}
                        <span lang={locale}>{feedback}</span>
                      </p>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      <section className={styles.card}>
        <h3>
          <Trans>Endings</Trans>
        </h3>
        <dl className={styles.replies}>
          {book.cards.map(
            ({ number, ending }) =>
              ending !== null && (
                <div key={number} className={styles.reply}>
                  <dt>{number}</dt>
                  <dd>
                    <p>
                      <strong lang={locale}>{ending.title}</strong> · {t(endingWords[ending.kind])}
                    </p>
                  </dd>
                </div>
              ),
          )}
        </dl>
      </section>
    </Sheet>
  );
}
