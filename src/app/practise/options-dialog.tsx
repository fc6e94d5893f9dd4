import { Trans, useLingui } from '@lingui/react/macro';
import type { TimerMode } from '../../practice/attempt.ts';
import { RadioRow } from '../../ui/choice/radio-row.tsx';
import { Switch } from '../../ui/choice/switch.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';

export interface OptionsDialogProps {
  open: boolean;
  timers: TimerMode;
  metersShown: boolean;
  coach: boolean;
  onClose: () => void;
  onTimers: (mode: TimerMode) => void;
  onMeters: (shown: boolean) => void;
  onCoach: (on: boolean) => void;
}

/** The briefing's choices, to be changed in the middle of it all. */
export function OptionsDialog(props: OptionsDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog
      open={props.open}
      title={<Trans>Options</Trans>}
      closeLabel={t`Close`}
      onClose={props.onClose}
    >
      <RadioRow<TimerMode>
        legend={<Trans>Silence</Trans>}
        hint={<Trans>Some customers take a silence for an answer.</Trans>}
        value={props.timers}
        options={[
          { value: 'normal', label: <Trans>As in life</Trans> },
          { value: 'doubled', label: <Trans>Twice the time</Trans> },
          { value: 'off', label: <Trans>No timers</Trans> },
        ]}
        onChange={props.onTimers}
      />
      <Switch
        label={<Trans>Show the meters</Trans>}
        checked={props.metersShown}
        onChange={props.onMeters}
      />
      <Switch
        label={<Trans>Coach</Trans>}
        hint={<Trans>Says how each reply landed, right after it.</Trans>}
        checked={props.coach}
        onChange={props.onCoach}
      />
    </Dialog>
  );
}
