import './words/load-words.ts';
import { Trans } from '@lingui/react/macro';
import type { Attempt } from '../../practice/attempt.ts';
import { Loading } from '../shell/loading.tsx';
import { Page } from '../shell/page.tsx';
import { StorageStranded } from '../shell/storage-stranded.tsx';
import { Stranded } from '../shell/stranded.tsx';
import { useAttempt } from '../use-attempt.ts';
import { idIn } from '../scenario-catalogue.ts';
import { useScenario } from '../use-scenario.ts';
import { DebriefPage } from './debrief-page.tsx';

interface WithScenarioProps {
  attempt: Attempt;
  onChange: (changes: Partial<Attempt>) => void;
}

function WithScenario({ attempt, onChange }: WithScenarioProps) {
  const scenario = useScenario(idIn(attempt.transcript.scenario, attempt.locale));
  switch (scenario.kind) {
    case 'loading':
      return <Loading />;
    case 'missing':
      return (
        <Stranded title={<Trans>The scenario of this play is not on this device any more.</Trans>}>
          <Trans>
            The play itself is kept. Open the scenario’s file again from the library, and its
            debrief is back.
          </Trans>
        </Stranded>
      );
    case 'broken':
      return (
        <Stranded title={<Trans>The scenario of this play could not be read just now.</Trans>}>
          <Trans>The play itself is kept.</Trans> ({scenario.detail})
        </Stranded>
      );
    case 'ready':
      return (
        <Page>
          <DebriefPage attempt={attempt} compiled={scenario.compiled} onChange={onChange} />
        </Page>
      );
  }
}

/** `/debrief/:attempt` */
export function DebriefScreen({ attemptId }: { attemptId: string }) {
  const [state, change] = useAttempt(attemptId);
  switch (state.kind) {
    case 'loading':
      return <Loading />;
    case 'missing':
      return (
        <Stranded title={<Trans>There is no such play on this device.</Trans>}>
          <Trans>
            Plays stay in the browser they were made in. This one may be in another browser, or its
            data was cleared.
          </Trans>
        </Stranded>
      );
    case 'failed':
      return <StorageStranded />;
    case 'ready':
      return <WithScenario attempt={state.attempt} onChange={change} />;
  }
}
