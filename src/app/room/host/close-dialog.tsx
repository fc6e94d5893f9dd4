import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';

export interface CloseDialogProps {
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

/** Says what goes with the room before it goes. */
export function CloseDialog({ open, onClose, onConfirm }: CloseDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog
      open={open}
      title={<Trans>Close this room for good?</Trans>}
      closeLabel={t`Not yet`}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={onClose}>
            <Trans>Keep it open</Trans>
          </Button>
          <Button onClick={onConfirm}>
            <Trans>Close the room</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          Everything that was voted, said and written in it is gone then, for you and for everybody.
          If you want to keep something, export it first: the debrief has the exports.
        </Trans>
      </p>
    </Dialog>
  );
}
