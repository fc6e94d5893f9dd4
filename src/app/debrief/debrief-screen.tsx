import { Trans } from '@lingui/react/macro';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { StonesLoading } from '../../ui/stones/stones-loading.tsx';
import { useLingui } from '@lingui/react/macro';
import { hrefs } from '../shell/hrefs.ts';
import { useScenario } from '../use-scenario.ts';
import { DebriefPage } from './debrief-page.tsx';
import styles from './debrief-page.module.css';
import { useAttempt } from './use-attempt.ts';
import type { Attempt } from '../../practice/attempt.ts';

function BackToLibrary() {
  return (
    <LinkButton href={hrefs.library()} kind="primary">
      <Trans>To the library</Trans>
    </LinkButton>
  );
}

interface WithScenarioProps {
  attempt: Attempt;
  onChange: (changes: Partial<Attempt>) => void;
}

function WithScenario({ attempt, onChange }: WithScenarioProps) {
  const { t } = useLingui();
  const scenario = useScenario(attempt.transcript.scenario);
  switch (scenario.kind) {
    case 'loading':
      return <StonesLoading label={t`Reading the play…`} />;
    case 'missing':
      return (
        <Notice
          title={<Trans>The scenario of this play is not on this device any more.</Trans>}
          actions={<BackToLibrary />}
        >
          <p>
            <Trans>
              The play itself is kept. Open the scenario’s file again in the library, and its
              debrief is back.
            </Trans>
          </p>
        </Notice>
      );
    case 'broken':
      return (
        <Notice
          title={<Trans>The scenario of this play could not be read.</Trans>}
          actions={<BackToLibrary />}
        >
          <p>{scenario.detail}</p>
        </Notice>
      );
    case 'ready':
      return <DebriefPage attempt={attempt} compiled={scenario.compiled} onChange={onChange} />;
  }
}

/** `/debrief/:attempt` */
export function DebriefScreen({ attemptId }: { attemptId: string }) {
  const { t } = useLingui();
  const [state, change] = useAttempt(attemptId);
  return (
    <main id="main" className={styles.main} tabIndex={-1}>
      {state.kind === 'loading' && <StonesLoading label={t`Reading the play…`} />}
      {state.kind === 'missing' && (
        <Notice
          title={<Trans>There is no such play on this device.</Trans>}
          actions={<BackToLibrary />}
        >
          <p>
            <Trans>
              Plays stay in the browser they were made in. It may be in another one, or its data was
              cleared.
            </Trans>
          </p>
        </Notice>
      )}
      {state.kind === 'failed' && (
        <Notice
          title={<Trans>What is kept on this device can’t be read just now.</Trans>}
          actions={<BackToLibrary />}
        >
          <p>
            <Trans>Close other tabs of Misstep and reload. Nothing was changed.</Trans>
          </p>
        </Notice>
      )}
      {state.kind === 'ready' && <WithScenario attempt={state.attempt} onChange={change} />}
    </main>
  );
}
