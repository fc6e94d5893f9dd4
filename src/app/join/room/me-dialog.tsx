import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { NameForm } from './name-form.tsx';
import styles from './phone-room.module.css';
import type { Want } from './use-want.ts';

export interface MeDialogProps {
  open: boolean;
  name: string;
  want: Want;
  leave: () => void;
  onClose: () => void;
}

/** One's own name, and the way out. */
export function MeDialog({ open, name, want, leave, onClose }: MeDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog
      open={open}
      title={<Trans>Me in this room</Trans>}
      closeLabel={t`Close`}
      onClose={onClose}
      actions={
        <Button onClick={leave}>
          <Trans>Leave the room</Trans>
        </Button>
      }
    >
      <NameForm name={name} want={want} onDone={onClose} />
      <p className={styles.soft}>
        <Trans>
          If you leave, your votes stay. You can join anew with the code, under any name.
        </Trans>
      </p>
    </Dialog>
  );
}
