import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { usePorts } from '../ports.tsx';
import { useHashPath } from '../shell/hash-location.ts';
import { useSettings } from '../shell/stores.tsx';

/** A new version waits; or, once, that all of this now works without a network. */
export function AppNotices() {
  const { updates } = usePorts();
  const [install, setInstall] = useState<(() => void) | null>(null);
  const [readyOffline, setReadyOffline] = useState(false);
  const saidReadyOffline = useSettings((state) => state.saidReadyOffline);
  const [path] = useHashPath();
  const noteReadyOffline = useSettings((state) => state.noteReadyOffline);

  useEffect(() => updates.onWaiting((ready) => setInstall(() => ready)), [updates]);
  useEffect(() => updates.onReadyOffline(() => setReadyOffline(true)), [updates]);

  if (install !== null) {
    return (
      <Notice
        place="floating"
        title={<Trans>A newer Misstep is ready.</Trans>}
        actions={
          <>
            <Button onClick={() => setInstall(null)}>
              <Trans>Later</Trans>
            </Button>
            <Button kind="primary" onClick={install}>
              <Trans>Use it now</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>The page loads again. Your place in the conversation is kept.</Trans>
        </p>
      </Notice>
    );
  }
  if (!readyOffline || saidReadyOffline || path !== '/') return null;
  return (
    <Notice
      place="floating"
      title={<Trans>From now on this works without a network, too.</Trans>}
      actions={
        <Button onClick={noteReadyOffline}>
          <Trans>Good to know</Trans>
        </Button>
      }
    />
  );
}
