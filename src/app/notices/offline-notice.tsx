import './words/load-words.ts';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';

/** Said once: all of this is on the device now. */
export function OfflineNotice({ onRead }: { onRead: () => void }) {
  return (
    <Notice
      place="floating"
      title={<Trans>From now on this works without a network, too.</Trans>}
      actions={
        <Button onClick={onRead}>
          <Trans>Good to know</Trans>
        </Button>
      }
    />
  );
}
