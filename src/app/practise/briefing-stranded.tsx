import { Trans } from '@lingui/react/macro';
import { Stranded } from '../shell/stranded.tsx';

export interface BriefingStrandedProps {
  scenarioId: string;
  /** The browser's words, when the scenario is there but could not be fetched. */
  detail?: string;
}

/** No briefing without a scenario: says which one is missing, or could not be fetched. */
export function BriefingStranded({ scenarioId, detail }: BriefingStrandedProps) {
  if (detail !== undefined) {
    return (
      <Stranded title={<Trans>This scenario could not be fetched just now.</Trans>}>
        <Trans>Check the network and open it again. ({detail})</Trans>
      </Stranded>
    );
  }
  return (
    <Stranded title={<Trans>There is no scenario “{scenarioId}” here.</Trans>}>
      <Trans>
        It is not among the built-in ones, and no file of that name was opened on this device. If
        you have its file, open it from the library.
      </Trans>
    </Stranded>
  );
}
