import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { StoreFailure } from '../../practice/attempt-store.ts';
import { Notice } from '../../ui/notice/notice.tsx';

/** What one writes is not kept: why, and what to do about it. */
export function DraftsFailure({
  failure,
  actions,
  advice = <KeepWriting failure={failure} />,
}: {
  failure: StoreFailure;
  actions?: ReactNode;
  /** What to do where nothing is being written. */
  advice?: ReactNode;
}) {
  return (
    <Notice tone="attention" title={whatHappened(failure)} actions={actions}>
      <p>{advice}</p>
      {failure.kind === 'broken' && <p>{failure.detail}</p>}
    </Notice>
  );
}

function KeepWriting({ failure }: { failure: StoreFailure }) {
  return failure.kind === 'full' ? (
    <Trans>
      What you wrote is still here, in this tab. Save it as a file, free some space on the device,
      and go on.
    </Trans>
  ) : (
    <Trans>
      What you write stays in this tab only. Save it as a file before you close the tab.
    </Trans>
  );
}

function whatHappened({ kind }: StoreFailure): ReactNode {
  switch (kind) {
    case 'forbidden':
      return <Trans>This browser keeps nothing here.</Trans>;
    case 'full':
      return <Trans>This device is full, so nothing new can be kept.</Trans>;
    case 'broken':
      return <Trans>This browser’s storage does not answer.</Trans>;
  }
}
