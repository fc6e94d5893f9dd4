import { useLingui } from '@lingui/react/macro';
import type { Passage } from '../../pack/conversation-book.ts';
import { moodWords } from '../words/mood-words.ts';
import type { BookNames } from './book-names.ts';
import styles from './passage-lines.module.css';
import { useGuardWords } from './use-guard-words.ts';

export interface PassageLinesProps {
  passage: Passage;
  names: BookNames;
  locale: string | undefined;
}

/** What is read aloud as the customer, each line with its condition and with how it sounds. */
export function PassageLines({ passage, names, locale }: PassageLinesProps) {
  const { t, i18n } = useLingui();
  const guardWords = useGuardWords(names);
  const { mood, lines } = passage;
  const moodWord = mood === null ? null : i18n._(moodWords[mood]);
  return (
    <div className={styles.passage}>
      {moodWord !== null && <p className={styles.mood}>{t`Mood: ${moodWord}`}</p>}
      {lines.map((line, index) => {
        const when = line.when === null ? null : guardWords(line.when);
        return (
          <p key={index}>
            {when !== null && <em>{t`Only if ${when}:`} </em>}
            {line.mood !== null && line.mood !== mood && <em>({i18n._(moodWords[line.mood])}) </em>}
            <span className={styles.line} lang={locale}>
              {line.text}
            </span>
          </p>
        );
      })}
    </div>
  );
}
