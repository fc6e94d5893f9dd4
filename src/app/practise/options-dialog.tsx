import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionChoices } from '../../practice/attempt.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { SessionChoicesForm } from '../aids/session-choices-form.tsx';

export interface OptionsDialogProps {
  choices: SessionChoices;
  onClose: () => void;
  onChange: (choices: SessionChoices) => void;
}

/** The briefing's choices, to be changed in the middle of it all. */
export function OptionsDialog({ choices, onClose, onChange }: OptionsDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog open title={<Trans>Options</Trans>} closeLabel={t`Close`} onClose={onClose}>
      <SessionChoicesForm choices={choices} onChange={onChange} />
    </Dialog>
  );
}
