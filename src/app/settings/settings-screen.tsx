import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { RadioRow } from '../../ui/choice/radio-row.tsx';
import { usePorts } from '../ports.tsx';
import { ChoicesForm } from '../practise/choices-form.tsx';
import { Page } from '../shell/page.tsx';
import { useAttempts, useSettings } from '../shell/stores.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import type { Theme } from './settings-store.ts';
import styles from './settings-screen.module.css';
import { UnreadableRecords } from './unreadable-records.tsx';

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
        <h1>
          <Trans>Settings</Trans>
        </h1>
        <section className={styles.section} aria-labelledby="look-title">
          <h2 id="look-title">
            <Trans>Light</Trans>
          </h2>
          <RadioRow<Theme>
            legend={<Trans>Afternoon or evening</Trans>}
            value={theme}
            options={[
              { value: 'system', label: <Trans>As the device</Trans> },
              { value: 'light', label: <Trans>Light</Trans> },
              { value: 'dark', label: <Trans>Dark</Trans> },
            ]}
            onChange={setTheme}
          />
        </section>
        <section className={styles.section} aria-labelledby="practice-title">
          <h2 id="practice-title">
            <Trans>Where each practice session starts from</Trans>
          </h2>
          <ChoicesForm choices={choices} onChange={setChoices} />
        </section>
        <Kept />
      </div>
    </Page>
  );
}

/** What this device keeps, and how safely. */
function Kept() {
  const { attempts, storagePersisted, downloadText } = usePorts();
  const count = useAttempts((state) => state.attempts?.length ?? 0);
  const unreadable = useAttempts((state) => state.unreadable);
  const [persisted, setPersisted] = useState<boolean | null>(null);

  useEffect(() => {
    let current = true;
    void storagePersisted().then((answer) => {
      if (current) setPersisted(answer);
    });
    return () => {
      current = false;
    };
  }, [storagePersisted]);

  async function downloadAll() {
    const listed = await attempts.listAttempts();
    if (listed.ok) downloadText('misstep-attempts.json', JSON.stringify(listed.value, null, 2));
  }

  return (
    <section className={styles.section} aria-labelledby="kept-title">
      <h2 id="kept-title">
        <Trans>What is kept</Trans>
      </h2>
      <p>
        <Trans>
          Nothing leaves this device. What you say and how it went is kept in this browser, and
          nowhere else.
        </Trans>
      </p>
      {persisted !== null && (
        <p>
          {persisted ? (
            <Trans>This browser has promised not to clear it by itself.</Trans>
          ) : (
            <Trans>
              This browser may clear it when the device runs full. Keep a copy of what matters to
              you.
            </Trans>
          )}
        </p>
      )}
      {count > 0 && (
        <div>
          <Button onClick={() => void downloadAll()}>
            <Trans>Download a copy of all attempts</Trans>
          </Button>
        </div>
      )}
      {unreadable.length > 0 && (
        <UnreadableRecords
          records={unreadable}
          onDownload={({ key, raw }) =>
            downloadText(`misstep-${key}.json`, JSON.stringify(raw, null, 2))
          }
        />
      )}
    </section>
  );
}
