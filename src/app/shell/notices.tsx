import { lazy, Suspense, useEffect, useState } from 'react';
import type { StoreFailure } from '../../practice/attempt-store.ts';
import { usePorts } from '../ports.tsx';
import { useHashPath } from './hash-location.ts';
import { useAttempts, useOpened, useSettings } from './stores.tsx';

const StorageNotice = lazy(async () => ({
  default: (await import('../notices/storage-notice.tsx')).StorageNotice,
}));
const UpdateNotice = lazy(async () => ({
  default: (await import('../notices/update-notice.tsx')).UpdateNotice,
}));
const OfflineNotice = lazy(async () => ({
  default: (await import('../notices/offline-notice.tsx')).OfflineNotice,
}));

/** Whether what one does is kept; silent as long as it is. */
export function StorageNotices() {
  const attempts = useAttempts((state) => state.failure);
  const opened = useOpened((state) => state.failure);
  const failure = attempts ?? opened;
  const [read, setRead] = useState<StoreFailure['kind'] | null>(null);
  // Several things may fail for the one reason; it is said once.
  if (failure === null || failure.kind === read) return null;
  return (
    <Suspense>
      <StorageNotice failure={failure} onRead={() => setRead(failure.kind)} />
    </Suspense>
  );
}

/** A new version waits; or, once, that all of this now works without a network. */
export function AppNotices() {
  const { updates } = usePorts();
  const [install, setInstall] = useState<(() => void) | null>(null);
  const [readyOffline, setReadyOffline] = useState(false);
  const saidReadyOffline = useSettings((state) => state.saidReadyOffline);
  const noteReadyOffline = useSettings((state) => state.noteReadyOffline);
  const [path] = useHashPath();

  useEffect(() => updates.onWaiting((ready) => setInstall(() => ready)), [updates]);
  useEffect(() => updates.onReadyOffline(() => setReadyOffline(true)), [updates]);

  if (install !== null) {
    return (
      <Suspense>
        <UpdateNotice onInstall={install} onLater={() => setInstall(null)} />
      </Suspense>
    );
  }
  if (!readyOffline || saidReadyOffline || path !== '/') return null;
  return (
    <Suspense>
      <OfflineNotice onRead={noteReadyOffline} />
    </Suspense>
  );
}
