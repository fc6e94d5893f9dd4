import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Loading } from '../shell/loading.tsx';
import { Page } from '../shell/page.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { Stranded } from '../stranded/stranded.tsx';
import { useScenario } from '../use-scenario.ts';
import { PackPage } from './pack-page.tsx';

/** `/pack/:scenario` */
export function PackScreen({ scenarioId }: { scenarioId: string }) {
  const { t } = useLingui();
  const scenario = useScenario(scenarioId);
  const title = scenario.kind === 'ready' ? scenario.compiled.model.scenario.title : '';
  usePageTitle(title === '' ? t`A pack to print` : t`${title}, to print`);
  switch (scenario.kind) {
    case 'loading':
      return <Loading />;
    case 'missing':
      return (
        <Stranded title={t`There is no conversation “${scenarioId}” on this device.`}>
          <Trans>Open the scenario’s file again from the library, and its pack is back.</Trans>
        </Stranded>
      );
    case 'broken':
      return (
        <Stranded title={<Trans>This conversation could not be opened.</Trans>}>
          <Trans>Load the page again when the network is back.</Trans> ({scenario.detail})
        </Stranded>
      );
    case 'ready':
      return (
        <Page>
          <PackPage model={scenario.compiled.model} />
        </Page>
      );
  }
}
