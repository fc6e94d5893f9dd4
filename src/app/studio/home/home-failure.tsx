import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { StoreFailure } from '../../../practice/attempt-store.ts';
import { DraftsFailure } from '../drafts-failure.tsx';

/** Drafts can't be kept or read; it comes to where the author looks, who may have pressed a button far below. */
export function HomeFailure({ failure }: { failure: StoreFailure }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each failure is to be seen
  }, [failure]);
  return (
    <div ref={place}>
      <DraftsFailure failure={failure} advice={<TryAgain failure={failure} />} />
    </div>
  );
}

function TryAgain({ failure }: { failure: StoreFailure }) {
  switch (failure.kind) {
    case 'forbidden':
      return (
        <Trans>
          A draft needs a place to stay. Allow this page to keep things, or open it outside a
          private window.
        </Trans>
      );
    case 'full':
      return <Trans>Free some space on the device, and try again.</Trans>;
    case 'broken':
      return <Trans>Reload the page, and try again.</Trans>;
  }
}
