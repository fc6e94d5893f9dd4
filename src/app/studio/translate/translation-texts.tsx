import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useRef } from 'react';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Place } from '../../../studio/place.ts';
import type { TranslationRow } from '../../../studio/translate/translation-row.ts';
import { TextBeside } from './text-beside.tsx';
import styles from './translate-panel.module.css';

export interface TranslationTextsProps {
  rows: readonly TranslationRow[];
  scenario: Scenario;
  locale: string;
  isLocked: boolean;
  onSet: (locale: string, row: TranslationRow, text: string | null) => void;
  onFocus: (key: string | null) => void;
  onNext: (key: string) => void;
  onGo: (place: Place) => void;
}

interface Group {
  state: string | null;
  rows: TranslationRow[];
}

function groupsOf(rows: readonly TranslationRow[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && last.state === row.place.state) last.rows.push(row);
    else groups.push({ state: row.place.state, rows: [row] });
  }
  return groups;
}

/** Texts beside their translations, state by state. */
export function TranslationTexts(props: TranslationTextsProps) {
  const { rows, scenario, locale, isLocked, onGo } = props;
  const { t } = useLingui();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  // A row is drawn anew for what it shows, not for new functions that do the same.
  const set = useCallback(
    (row: TranslationRow, text: string | null) => latest.current.onSet(locale, row, text),
    [locale],
  );
  const focus = useCallback((key: string | null) => latest.current.onFocus(key), []);
  const next = useCallback((key: string) => latest.current.onNext(key), []);
  const go = useCallback((place: Place) => latest.current.onGo(place), []);

  return groupsOf(rows).map(({ state, rows: texts }) => (
    <section key={state ?? ''} className={styles.group} aria-label={state ?? t`About the scenario`}>
      <h3>
        {state === null ? (
          t`About the scenario`
        ) : (
          <button
            type="button"
            className={styles.state}
            title={t`Show it in the draft`}
            onClick={() => onGo({ state, reply: null })}
          >
            {state}
          </button>
        )}
      </h3>
      <ul role="list">
        {texts.map((row) => (
          <TextBeside
            key={row.key}
            row={row}
            language={scenario.locale ?? 'en'}
            locale={locale}
            isLocked={isLocked}
            onSet={set}
            onFocus={focus}
            onNext={next}
            onGo={go}
          />
        ))}
      </ul>
    </section>
  ));
}
