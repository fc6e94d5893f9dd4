import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { RadioRow } from '../../ui/choice/radio-row.tsx';
import { Page } from '../shell/page.tsx';
import { useSettings } from '../shell/stores.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { SessionChoicesForm } from '../aids/session-choices-form.tsx';
import styles from './settings-screen.module.css';
import { StorageSection } from './storage-section.tsx';
import { UnreadableSection } from './unreadable-section.tsx';

/** `/settings` */
export function SettingsScreen() {
  const { t } = useLingui();
  usePageTitle(t`Settings`);
  const theme = useSettings((state) => state.theme);
  const setTheme = useSettings((state) => state.setTheme);
  const choices = useSettings((state) => state.choices);
  const setChoices = useSettings((state) => state.setChoices);
  return (
    <Page width="reading">
      <div className={styles.settings}>
        <h1 className={styles.title}>
          <Trans>Settings</Trans>
        </h1>
        <section className={styles.section}>
          <h2>
            <Trans>Light</Trans>
          </h2>
          <RadioRow
            legend={<Trans>Paper by day, ink by night</Trans>}
            value={theme}
            options={[
              { value: 'system', label: t`As the device` },
              { value: 'light', label: t`Light` },
              { value: 'dark', label: t`Dark` },
            ]}
            onChange={setTheme}
          />
        </section>
        <section className={styles.section}>
          <h2>
            <Trans>How I practise</Trans>
          </h2>
          <p className={styles.soft}>
            <Trans>Each briefing starts from this, and can be changed there.</Trans>
          </p>
          <SessionChoicesForm choices={choices} onChange={setChoices} />
        </section>
        <StorageSection />
        <UnreadableSection />
      </div>
    </Page>
  );
}
