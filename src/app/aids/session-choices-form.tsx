import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionChoices } from '../../practice/attempt.ts';
import { RadioRow } from '../../ui/choice/radio-row.tsx';
import { Switch } from '../../ui/choice/switch.tsx';

export interface SessionChoicesFormProps {
  choices: SessionChoices;
  onChange: (choices: SessionChoices) => void;
  /** False where silence means nothing. */
  showTimers?: boolean;
}

/** Time, meters, coach, and what is asked along the way. */
export function SessionChoicesForm({
  choices,
  onChange,
  showTimers = true,
}: SessionChoicesFormProps) {
  const { t } = useLingui();
  return (
    <>
      {showTimers && (
        <RadioRow
          legend={<Trans>When I say nothing</Trans>}
          hint={<Trans>Silence is an answer too: after a while the customer goes on.</Trans>}
          value={choices.timers}
          options={[
            { value: 'normal', label: t`As in life` },
            { value: 'doubled', label: t`Twice the time` },
            { value: 'off', label: t`All the time I need` },
          ]}
          onChange={(timers) => onChange({ ...choices, timers })}
        />
      )}
      <Switch
        checked={choices.metersShown}
        onChange={(metersShown) => onChange({ ...choices, metersShown })}
        label={<Trans>Show how the customer feels</Trans>}
        hint={<Trans>Trust and patience as small bars. Without them, read the face.</Trans>}
      />
      <Switch
        checked={choices.coach}
        onChange={(coach) => onChange({ ...choices, coach })}
        label={<Trans>Coach beside me</Trans>}
        hint={<Trans>Tells after each reply how it landed, instead of at the end.</Trans>}
      />
      <Switch
        checked={choices.ownWords}
        onChange={(ownWords) => onChange({ ...choices, ownWords })}
        label={<Trans>Say it in my own words</Trans>}
        hint={<Trans>Type a reply; it is matched to one on offer, and asked when unsure.</Trans>}
      />
      <Switch
        checked={choices.spoken}
        onChange={(spoken) => onChange({ ...choices, spoken })}
        label={<Trans>Let me hear them</Trans>}
        hint={<Trans>Lines are read aloud by this device; what they say stays written, too.</Trans>}
      />
      <Switch
        checked={choices.predict}
        onChange={(predict) => onChange({ ...choices, predict })}
        label={<Trans>Ask me how it will land</Trans>}
        hint={<Trans>Before the customer answers: a guess, kept for the end.</Trans>}
      />
    </>
  );
}
