import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, memo } from 'react';
import type { Place } from '../../../studio/place.ts';
import type { TranslationRow } from '../../../studio/translate/translation-row.ts';
import { directionOf } from './language-tag.ts';
import styles from './text-beside.module.css';
import { textKindWords } from './text-kind-words.ts';
import { useWrittenText } from './use-written-text.ts';

export interface TextBesideProps {
  row: TranslationRow;
  /** Of the original. */
  language: string;
  locale: string;
  isLocked: boolean;
  onSet: (row: TranslationRow, text: string | null) => void;
  /** Somebody is writing in it; null when not any more. */
  onFocus: (key: string | null) => void;
  /** To the next that is missing after this one. */
  onNext: (key: string) => void;
  onGo: (place: Place) => void;
}

/** A text, and beside it the place to write its translation. */
export const TextBeside = memo(function TextBeside(props: TextBesideProps) {
  const { row, language, locale, isLocked, onSet, onFocus, onNext, onGo } = props;
  const { t, i18n } = useLingui();
  const { key, kind, place, original, translation, isWanted, warning } = row;
  const { text, write, save } = useWrittenText(translation ?? '', (written) =>
    onSet(row, written.trim() === '' ? null : written),
  );
  const about = i18n._(textKindWords[kind]);
  const isMissing = isWanted && text.trim() === '';

  function goByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
    onNext(key);
  }

  return (
    <li className={styles.row} data-missing={isMissing ? '' : undefined}>
      <div className={styles.original}>
        <p className={styles.about}>
          <span>{about}</span>
          {place.reply !== null && (
            <button type="button" className={styles.place} onClick={() => onGo(place)}>
              {place.reply}
            </button>
          )}
        </p>
        <p lang={language} dir={directionOf(language)} className={styles.text}>
          {original}
        </p>
      </div>
      <div className={styles.translation}>
        <div className={styles.growing}>
          <textarea
            aria-label={t`${about}, translated: ${original}`}
            data-text={key}
            lang={locale}
            dir={directionOf(locale)}
            rows={1}
            maxLength={20_000}
            readOnly={isLocked}
            value={text}
            onChange={(event) => write(event.target.value)}
            onKeyDown={goByKey}
            onFocus={() => onFocus(key)}
            onBlur={() => {
              save();
              onFocus(null);
            }}
          />
          {/* As large as the text, so that the text area is, too. */}
          <span aria-hidden="true">{`${text} `}</span>
        </div>
        {isMissing && <p className={styles.note}>{t`Missing: the original is shown.`}</p>}
        {warning?.what === 'words' && (
          <p className={styles.note}>
            {t`${warning.words} words: more than 60 is too long to say at once.`}
          </p>
        )}
        {warning?.what === 'longer' && (
          <p className={styles.note}>{t`${warning.percent} % longer than the original.`}</p>
        )}
      </div>
    </li>
  );
}, isSame);

/** Rows are made anew with every edit; what one shows hangs on these alone. */
function isSame(one: TextBesideProps, other: TextBesideProps): boolean {
  return (
    one.row.key === other.row.key &&
    one.row.original === other.row.original &&
    one.row.translation === other.row.translation &&
    one.language === other.language &&
    one.locale === other.locale &&
    one.isLocked === other.isLocked
  );
}
