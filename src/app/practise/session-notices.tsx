import { Plural, Trans } from '@lingui/react/macro';
import { memo } from 'react';
import type { SessionEvent } from '../../practice/session-event.ts';
import type { StoreFailure } from '../../practice/attempt-store.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';

function WhyUnsaved({ failure }: { failure: StoreFailure }) {
  switch (failure.kind) {
    case 'full':
      return <Trans>This device has no room left. Free some space, then try again.</Trans>;
    case 'forbidden':
      return (
        <Trans>
          This browser window forbids keeping things, as private windows do. Play on; keep a copy if
          you like.
        </Trans>
      );
    case 'broken':
      return (
        <>
          <Trans>The browser said:</Trans> {failure.detail}
        </>
      );
  }
}

export interface SessionNoticesProps {
  readOnly: boolean;
  frozen: boolean;
  /** Why the last turn could not be kept; null while it could. */
  unsaved: StoreFailure | null;
  /** Events that the changed scenario no longer allows; 0 when all could be replayed. */
  lostEvents: number;
  scenarioChanged: boolean;
  send: (event: SessionEvent) => void;
  onDownload: () => void;
}

/** What the person has to know about this attempt right now, and what to do about it. */
export const SessionNotices = memo(function SessionNotices(props: SessionNoticesProps) {
  const { readOnly, frozen, unsaved, lostEvents, scenarioChanged, send, onDownload } = props;
  return (
    <>
      {readOnly && (
        <Notice
          tone="attention"
          title={<Trans>This conversation is open in another tab.</Trans>}
          actions={
            <Button kind="primary" onClick={() => send({ type: 'attempt.takenOver' })}>
              <Trans>Go on here instead</Trans>
            </Button>
          }
        >
          <p>
            <Trans>Only one tab writes it, so that nothing gets lost. Here you can read.</Trans>
          </p>
        </Notice>
      )}
      {scenarioChanged && (
        <Notice title={<Trans>This scenario has changed since you began.</Trans>}>
          <p>
            {lostEvents === 0 ? (
              <Trans>All that you said still holds.</Trans>
            ) : (
              <Plural
                value={lostEvents}
                one="Your last turn no longer exists in it; you go on from the one before. The old play is kept."
                other="Your last # turns no longer exist in it; you go on from before them. The old play is kept."
              />
            )}
          </p>
        </Notice>
      )}
      {unsaved !== null && (
        <Notice
          tone="attention"
          title={<Trans>Your last turn is not saved.</Trans>}
          actions={
            <>
              <Button onClick={onDownload}>
                <Trans>Download this play</Trans>
              </Button>
              <Button kind="primary" onClick={() => send({ type: 'saving.retried' })}>
                <Trans>Try again</Trans>
              </Button>
            </>
          }
        >
          <p>
            <WhyUnsaved failure={unsaved} />
          </p>
        </Notice>
      )}
      {frozen && (
        <Notice
          title={<Trans>Time stands still.</Trans>}
          actions={
            <Button kind="primary" onClick={() => send({ type: 'play.unfrozen' })}>
              <Trans>Go on</Trans>
            </Button>
          }
        >
          <p>
            <Trans>Think. Say it aloud if you like. The customer waits.</Trans>
          </p>
        </Notice>
      )}
    </>
  );
});
