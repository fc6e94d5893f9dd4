import { useScenario } from '../use-scenario.ts';
import { Loading } from '../shell/loading.tsx';
import { Briefing } from './briefing.tsx';
import { BriefingStranded } from './briefing-stranded.tsx';

/** `/practise/:id` */
export function BriefingScreen({ scenarioId }: { scenarioId: string }) {
  const scenario = useScenario(scenarioId);
  switch (scenario.kind) {
    case 'loading':
      return <Loading />;
    case 'missing':
      return <BriefingStranded scenarioId={scenarioId} />;
    case 'broken':
      return <BriefingStranded scenarioId={scenarioId} detail={scenario.detail} />;
    case 'ready':
      return <Briefing compiled={scenario.compiled} />;
  }
}
