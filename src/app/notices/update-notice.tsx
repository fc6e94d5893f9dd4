import './words/load-words.ts';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';

export interface UpdateNoticeProps {
  onInstall: () => void;
  onLater: () => void;
}

/** A new version waits, and is used when the person says so. */
export function UpdateNotice({ onInstall, onLater }: UpdateNoticeProps) {
  return (
    <Notice
      place="floating"
      title={<Trans>A newer Misstep is ready.</Trans>}
      actions={
        <>
          <Button onClick={onLater}>
            <Trans>Later</Trans>
          </Button>
          <Button kind="primary" onClick={onInstall}>
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
