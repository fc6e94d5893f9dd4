import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useAttempts, useOpened } from '../shell/stores.tsx';

export interface DeleteDialogProps {
  open: boolean;
  onClose: () => void;
  onExport: () => void;
  onDelete: () => void;
}

/** Says what goes, and offers a copy first. */
export function DeleteDialog({ open, onClose, onExport, onDelete }: DeleteDialogProps) {
  const { t } = useLingui();
  const readable = useAttempts((state) => state.attempts?.length ?? 0);
  const unreadable = useAttempts((state) => state.unreadable.length);
  const files = useOpened((state) => state.files?.length ?? 0);
  return (
    <Dialog
      open={open}
      title={<Trans>Delete everything?</Trans>}
      closeLabel={t`Close`}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={onClose}>
            <Trans>Keep everything</Trans>
          </Button>
          <Button onClick={onExport}>
            <Trans>Export it first</Trans>
          </Button>
          <Button onClick={onDelete}>
            <Trans>Delete it all</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>This goes, and can only come back from an export:</Trans>
      </p>
      <ul>
        <li>
          <Plural
            value={readable + unreadable}
            one="# attempt, with what you wrote to it"
            other="# attempts, with what you wrote to them"
          />
        </li>
        <li>
          <Plural value={files} one="# opened scenario file" other="# opened scenario files" />
        </li>
        <li>
          <Trans>your settings</Trans>
        </li>
      </ul>
    </Dialog>
  );
}
