import { Trans, useLingui } from '@lingui/react/macro';
import type { BookReply } from '../../pack/conversation-book.ts';
import type { BookNames } from './book-names.ts';
import styles from './reply-on-paper.module.css';
import { useGuardWords } from './use-guard-words.ts';
import { WayList } from './way-list.tsx';

export interface ReplyOnPaperProps {
  reply: BookReply;
  names: BookNames;
  locale: string | undefined;
}

/** A reply by its letter, when it may be chosen, and where it leads. */
export function ReplyOnPaper({ reply, names, locale }: ReplyOnPaperProps) {
  const { t, i18n } = useLingui();
  const guardWords = useGuardWords(names);
  const { letter, text, brave, once, unless, ways } = reply;
  const [only] = ways;
  const condition = ways.length === 1 && only?.when ? guardWords(only.when) : null;
  const isGuarded = condition === null && ways.every(({ when }) => when !== null);
  const letters = new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(unless);
  return (
    <div className={styles.reply}>
      <span className={styles.letter}>{letter}</span>
      <div className={styles.told}>
        {condition !== null && <em>{t`Only if ${condition}:`}</em>}
        {isGuarded && (
          <em>
            <Trans>Only if one of the conditions below holds:</Trans>
          </em>
        )}
        {unless.length > 0 && <em>{t`Not while ${letters} can be chosen.`}</em>}
        <p className={styles.text} lang={locale}>
          {text}
        </p>
        {once !== null && (
          <em>
            <Trans>Once only: tick it on the tracker.</Trans>
          </em>
        )}
        {brave !== null && (
          <p>
            <strong>
              <Trans>A brave one. What it risks:</Trans>
            </strong>{' '}
            <span lang={locale}>{brave}</span>
          </p>
        )}
        <WayList
          ways={only !== undefined && condition !== null ? [{ ...only, when: null }] : ways}
          names={names}
          locale={locale}
        />
      </div>
    </div>
  );
}
