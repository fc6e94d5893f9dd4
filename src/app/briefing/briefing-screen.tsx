import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Loading } from '../shell/loading.tsx';
import { Stranded } from '../stranded/stranded.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useScenario } from '../use-scenario.ts';
import { Briefing } from './briefing.tsx';

/** `/practise/:id` */
export function BriefingScreen({ scenarioId }: { scenarioId: string }) {
  const { t } = useLingui();
  const scenario = useScenario(scenarioId);
  usePageTitle(scenario.kind === 'ready' ? scenario.compiled.model.scenario.title : t`Briefing`);
  switch (scenario.kind) {
    case 'loading':
      return <Loading />;
    case 'ready':
      return <Briefing compiled={scenario.compiled} />;
    case 'missing':
      return (
        <Stranded title={t`There is no conversation “${scenarioId}” on this device.`}>
          <Trans>
            It may have been a file that was opened in another browser, or removed since. Open the
            file again in the library, and it is back with all its attempts.
          </Trans>
        </Stranded>
      );
    case 'broken':
      return (
        <Stranded title={<Trans>This conversation could not be opened.</Trans>}>
          <Trans>Load the page again when the network is back.</Trans> ({scenario.detail})
        </Stranded>
      );
  }
}
