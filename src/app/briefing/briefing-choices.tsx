import { Trans } from '@lingui/react/macro';
import { SessionChoicesForm } from '../aids/session-choices-form.tsx';
import { useSettings } from '../shell/stores.tsx';
import styles from './briefing-choices.module.css';

/** The terms of the attempt. The next briefing starts from them. */
export function BriefingChoices({ hasTimers }: { hasTimers: boolean }) {
  const choices = useSettings((state) => state.choices);
  const setChoices = useSettings((state) => state.setChoices);
  return (
    <section className={styles.choices}>
      <h2 className={styles.title}>
        <Trans>On your terms</Trans>
      </h2>
      <SessionChoicesForm choices={choices} onChange={setChoices} showTimers={hasTimers} />
    </section>
  );
}
