import { Trans } from '@lingui/react/macro';
import type { SessionChoices, TimerMode } from '../../practice/attempt.ts';
import { RadioRow } from '../../ui/choice/radio-row.tsx';
import { Switch } from '../../ui/choice/switch.tsx';

export interface ChoicesFormProps {
  choices: SessionChoices;
  onChange: (choices: SessionChoices) => void;
}

/** The terms one practises on: silence, meters, coach. */
export function ChoicesForm({ choices, onChange }: ChoicesFormProps) {
  return (
    <div>
      <RadioRow<TimerMode>
        legend={<Trans>Silence</Trans>}
        hint={<Trans>Some customers take a silence for an answer.</Trans>}
        value={choices.timers}
        options={[
          { value: 'normal', label: <Trans>As in life</Trans> },
          { value: 'doubled', label: <Trans>Twice the time</Trans> },
          { value: 'off', label: <Trans>No timers</Trans> },
        ]}
        onChange={(timers) => onChange({ ...choices, timers })}
      />
      <Switch
        label={<Trans>Show the meters</Trans>}
        hint={<Trans>How much trust there is, and what else counts here.</Trans>}
        checked={choices.metersShown}
        onChange={(metersShown) => onChange({ ...choices, metersShown })}
      />
      <Switch
        label={<Trans>Coach</Trans>}
        hint={<Trans>Says how each reply landed, right after it.</Trans>}
        checked={choices.coach}
        onChange={(coach) => onChange({ ...choices, coach })}
      />
    </div>
  );
}
