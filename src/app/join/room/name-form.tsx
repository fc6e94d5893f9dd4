import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { roomLimits } from '../../../room/limits.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import styles from './phone-room.module.css';
import type { Want } from './use-want.ts';

export interface NameFormProps {
  name: string;
  want: Want;
  onDone: () => void;
}

/** Another name in the room. */
export function NameForm({ name, want, onDone }: NameFormProps) {
  const [text, setText] = useState(name);
  const wanted = text.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === '') return;
        if (wanted !== name) void want({ type: 'name.changed', name: wanted });
        onDone();
      }}
    >
      <TextField
        label={<Trans>Your name in the room</Trans>}
        maxLength={roomLimits.name}
        autoComplete="given-name"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" kind="primary" disabled={wanted === ''}>
        <Trans>Use this name</Trans>
      </Button>
    </form>
  );
}
