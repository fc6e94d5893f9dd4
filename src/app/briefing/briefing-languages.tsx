import { Trans } from '@lingui/react/macro';
import type { Scenario } from '../../scenario/scenario.ts';
import { languageName } from '../language-name.ts';
import { translationsOf } from '../scenario-catalogue.ts';
import { hrefs } from '../shell/hrefs.ts';
import styles from './briefing.module.css';

/** The same conversation in the other languages that there are of it. */
export function BriefingLanguages({ scenario }: { scenario: Scenario }) {
  const { id, locale } = scenario;
  const translations = translationsOf(id);
  const others = translations.filter((language) => language !== locale);
  if (translations.length === 0) return null;
  return (
    <p className={styles.languages}>
      {others.map((language) => (
        <a key={language} href={hrefs.briefing(`${id}.${language}`)} lang={language}>
          {languageName(language)}
        </a>
      ))}
      {others.length < translations.length && (
        <a href={hrefs.briefing(id)}>
          <Trans>In the language it was written in</Trans>
        </a>
      )}
    </p>
  );
}
