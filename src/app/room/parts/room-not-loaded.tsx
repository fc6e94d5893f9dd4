import { Trans } from '@lingui/react/macro';
import { Page } from '../../shell/page.tsx';

/** Instead of loading for ever: what the room needs did not come. */
export function RoomNotLoaded() {
  return (
    <Page width="reading">
      <h1>
        <Trans>The room could not be loaded.</Trans>
      </h1>
      <p>
        <Trans>Look at the connection, then load this page again. The room waits.</Trans>
      </p>
    </Page>
  );
}
