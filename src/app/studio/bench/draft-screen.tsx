import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { StoreResult } from '../../../practice/attempt-store.ts';
import type { Draft } from '../../../studio/draft.ts';
import { titleIn } from '../../../studio/new-draft.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { LinkButton } from '../../../ui/button/link-button.tsx';
import { Frame } from '../../shell/frame.tsx';
import { hrefs } from '../../shell/hrefs.ts';
import { Loading } from '../../shell/loading.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { Stranded } from '../../stranded/stranded.tsx';
import { DraftsFailure } from '../drafts-failure.tsx';
import { RubricInForceProvider } from '../rubric/rubric-in-force.tsx';
import { StudioStranded } from '../studio-stranded.tsx';
import { useStudioPorts } from '../use-studio-ports.ts';
import { Bench } from './bench.tsx';

/** `/studio/draft/:id` */
export function DraftScreen({ draftId }: { draftId: string }) {
  const ports = useStudioPorts();
  if (ports === null) return <Loading />;
  if (ports === 'missing') {
    return (
      <Frame>
        <StudioStranded />
      </Frame>
    );
  }
  return (
    <RubricInForceProvider ports={ports}>
      <FoundDraft draftId={draftId} ports={ports} />
    </RubricInForceProvider>
  );
}

function FoundDraft({ draftId, ports }: { draftId: string; ports: StudioPorts }) {
  const { t } = useLingui();
  const [found, setFound] = useState<StoreResult<Draft | null> | null>(null);
  const draft = found?.ok === true ? found.value : null;
  usePageTitle(draft === null ? t`Studio` : (titleIn(draft.source) ?? draft.fileName));
  useEffect(() => {
    let isShown = true;
    void ports.drafts.find(draftId).then((result) => isShown && setFound(result));
    return () => {
      isShown = false;
    };
  }, [draftId, ports]);

  if (found === null) return <Loading />;
  if (draft !== null) return <Bench draft={draft} ports={ports} />;
  return (
    <Frame>
      <Stranded
        title={<Trans>There is no such draft on this device.</Trans>}
        actions={
          <LinkButton kind="primary" href={hrefs.studio()}>
            <Trans>To the studio</Trans>
          </LinkButton>
        }
      >
        <Trans>It was deleted, or it is on another device or in another browser.</Trans>
      </Stranded>
      {!found.ok && <DraftsFailure failure={found.failure} />}
    </Frame>
  );
}
