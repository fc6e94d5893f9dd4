import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Loading } from '../shell/loading.tsx';
import { Page } from '../shell/page.tsx';
import { useAttempts } from '../shell/stores.tsx';
import { StorageStranded } from '../stranded/storage-stranded.tsx';
import { Stranded } from '../stranded/stranded.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useScenario } from '../use-scenario.ts';
import { MapPage } from './map-page.tsx';

/** `/map/:scenario` */
export function MapScreen({ scenarioId }: { scenarioId: string }) {
  const { t } = useLingui();
  const scenario = useScenario(scenarioId);
  const attempts = useAttempts((state) => state.attempts);
  const failure = useAttempts((state) => state.failure);
  const reload = useAttempts((state) => state.reload);
  useEffect(() => void reload(), [reload]);
  usePageTitle(t`Map of what you have tried`);
  switch (scenario.kind) {
    case 'loading':
      return <Loading />;
    case 'missing':
      return (
        <Stranded title={t`There is no conversation “${scenarioId}” on this device.`}>
          <Trans>
            Your attempts at it are kept. Open the scenario’s file again from the library, and its
            map is back.
          </Trans>
        </Stranded>
      );
    case 'broken':
      return (
        <Stranded title={<Trans>This conversation could not be opened.</Trans>}>
          <Trans>Load the page again when the network is back.</Trans> ({scenario.detail})
        </Stranded>
      );
    case 'ready':
      if (attempts === null) return <Loading />;
      if (failure?.kind === 'broken' && attempts.length === 0) return <StorageStranded />;
      return (
        <Page>
          <MapPage compiled={scenario.compiled} attempts={attempts} />
        </Page>
      );
  }
}
