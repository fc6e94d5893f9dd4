import { Trans, useLingui } from '@lingui/react/macro';
import { Printer } from 'lucide';
import { useMemo } from 'react';
import { letterOf } from '../../practice/letter-of.ts';
import { packFromModel } from '../../pack/pack-from-model.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import { summaryOf } from '../../scenario/scenario-summary.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { defaultRubric } from '../default-rubric.ts';
import { idIn } from '../scenario-catalogue.ts';
import { hrefs } from '../shell/hrefs.ts';
import { AnswerKey } from './answer-key.tsx';
import { BookSheet } from './book-sheet.tsx';
import { bookNames } from './book-names.ts';
import { DebriefSheet } from './debrief-sheet.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { ObserverSheet } from './observer-sheet.tsx';
import styles from './pack-page.module.css';
import { RoleSheet } from './role-sheet.tsx';
import { ScriptSheet } from './script-sheet.tsx';
import { TrackerSheet } from './tracker-sheet.tsx';
import { WaysSheet } from './ways-sheet.tsx';

/** Even a conversation with few replies comes with this many letters. */
const leastLetters = 6;

/** All that a group without devices needs, as sheets of paper. */
export function PackPage({ model }: { model: ScenarioModel }) {
  const { i18n } = useLingui();
  const { scenario, fingerprint } = model;
  const { title, locale } = scenario;
  const book = useMemo(() => packFromModel(model), [model]);
  const names = useMemo(() => bookNames(book, i18n), [book, i18n]);
  const { mood } = useMemo(() => summaryOf(scenario, fingerprint), [scenario, fingerprint]);
  const letters = Math.max(leastLetters, ...book.cards.map(({ replies }) => replies.length));
  const inBook = { title, locale, book, names };
  return (
    <article className={styles.pack}>
      <header className={styles.head} data-print="never">
        <p>
          <Trans>A pack for a group without devices</Trans>
        </p>
        <h1 lang={locale}>{title}</h1>
        <p>
          <Trans>
            Everything below, on paper: A4, in black and white. Your browser’s print window lets you
            choose pages and how many of each.
          </Trans>
        </p>
        <div className={styles.actions}>
          <Button kind="primary" icon={<Icon of={Printer} />} onClick={() => window.print()}>
            <Trans>Print the pack</Trans>
          </Button>
          <a href={hrefs.briefing(idIn(scenario.id, locale))}>
            <Trans>Back to the conversation</Trans>
          </a>
        </div>
      </header>
      <ScriptSheet scenario={scenario} cards={book.cards.length} />
      <WaysSheet />
      <DebriefSheet scenario={scenario} />
      <RoleSheet scenario={scenario} mood={mood} />
      <LetterSheet letters={Array.from({ length: letters }, (_, index) => letterOf(index))} />
      <ObserverSheet scenario={scenario} rubric={defaultRubric} />
      <TrackerSheet {...inBook} />
      <BookSheet {...inBook} />
      <AnswerKey {...inBook} rubric={defaultRubric} />
    </article>
  );
}
