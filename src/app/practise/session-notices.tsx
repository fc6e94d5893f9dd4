import { Plural, Trans } from '@lingui/react/macro';
import type { SessionView } from '../../practice/session-view.ts';
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
      return <Trans>The browser said: {failure.detail}</Trans>;
  }
}

export interface SessionNoticesProps {
  view: SessionView;
  /** Events that the changed scenario no longer allows; 0 when all could be replayed. */
  lostEvents: number;
  scenarioChanged: boolean;
  onUnfreeze: () => void;
  onTakeOver: () => void;
  onRetry: () => void;
  onDownload: () => void;
}

/** What the person has to know about this attempt right now, and what to do about it. */
export function SessionNotices({
  view,
  lostEvents,
  scenarioChanged,
  onUnfreeze,
  onTakeOver,
  onRetry,
  onDownload,
}: SessionNoticesProps) {
  return (
    <>
      {view.hold === 'readOnly' && (
        <Notice
          tone="attention"
          title={<Trans>This conversation is open in another tab.</Trans>}
          actions={
            <Button kind="primary" onClick={onTakeOver}>
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
      {view.saving.kind === 'unsaved' && (
        <Notice
          tone="attention"
          title={<Trans>Your last turn is not saved.</Trans>}
          actions={
            <>
              <Button onClick={onDownload}>
                <Trans>Download this play</Trans>
              </Button>
              <Button kind="primary" onClick={onRetry}>
                <Trans>Try again</Trans>
              </Button>
            </>
          }
        >
          <p>
            <WhyUnsaved failure={view.saving.failure} />
          </p>
        </Notice>
      )}
      {view.frozen && (
        <Notice
          title={<Trans>Time stands still.</Trans>}
          actions={
            <Button kind="primary" onClick={onUnfreeze}>
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
}
