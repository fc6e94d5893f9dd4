import { Trans } from '@lingui/react/macro';
import { Stranded } from '../stranded/stranded.tsx';

/** The studio's parts could not be fetched. */
export function StudioStranded() {
  return (
    <Stranded title={<Trans>The studio could not be opened.</Trans>}>
      <Trans>
        A part of it did not arrive. Load the page again when the network is back; your drafts are
        kept on this device.
      </Trans>
    </Stranded>
  );
}
