import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { Loading } from '../../shell/loading.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { StudioStranded } from '../studio-stranded.tsx';
import { useStudioPorts } from '../use-studio-ports.ts';
import { RubricEditor } from './rubric-editor.tsx';
import { RubricInForceProvider } from './rubric-in-force.tsx';
import { type RubricStart, rubricStart } from './rubric-start.ts';

/** `/studio/rubric` */
export function RubricScreen() {
  const { t } = useLingui();
  usePageTitle(t`Rubric`);
  const ports = useStudioPorts();
  if (ports === null) return <Loading />;
  if (ports === 'missing') return <StudioStranded />;
  return (
    <RubricInForceProvider ports={ports}>
      <Opening ports={ports} />
    </RubricInForceProvider>
  );
}

function Opening({ ports }: { ports: StudioPorts }) {
  const [start, setStart] = useState<RubricStart | null>(null);
  useEffect(() => {
    let isShown = true;
    void rubricStart(ports).then((found) => isShown && setStart(found));
    return () => {
      isShown = false;
    };
  }, [ports]);
  return start === null ? <Loading /> : <RubricEditor ports={ports} start={start} />;
}
