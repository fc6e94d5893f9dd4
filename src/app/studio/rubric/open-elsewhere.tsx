import { Trans } from '@lingui/react/macro';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';

/** Another tab holds the rubric. */
export function OpenElsewhere({ isUnkept, onTake }: { isUnkept: boolean; onTake: () => void }) {
  return (
    <Notice
      title={<Trans>The rubric is open in another tab.</Trans>}
      actions={
        <Button onClick={onTake}>
          <Trans>Work on it here</Trans>
        </Button>
      }
    >
      <p>
        <Trans>You can look at it here. Only one tab at a time writes, so nothing is lost.</Trans>
      </p>
      {isUnkept && (
        <p>
          <Trans>
            Your last change here came too late to be kept. When you work on it here again, you get
            what the other tab wrote, and undo brings yours back.
          </Trans>
        </p>
      )}
    </Notice>
  );
}
