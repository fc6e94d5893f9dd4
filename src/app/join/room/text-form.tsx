import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import styles from './phone-room.module.css';

export interface TextFormProps {
  label: ReactNode;
  action: ReactNode;
  maxLength: number;
  resting?: boolean;
  onSend: (text: string) => Promise<boolean>;
}

/** Something to write and send. What was typed stays until the room has it. */
export function TextForm({ label, action, maxLength, resting = false, onSend }: TextFormProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const left = maxLength - text.length;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = text.trim();
        if (wanted === '' || sending || resting) return;
        setSending(true);
        void onSend(wanted)
          .then((done) => {
            if (done) setText((latest) => (latest === text ? '' : latest));
          })
          .finally(() => setSending(false));
      }}
    >
      <TextArea label={label} maxLength={maxLength} value={text} onChange={setText} />
      <div className={styles.actions}>
        <Button type="submit" kind="primary" disabled={text.trim() === '' || sending || resting}>
          {action}
        </Button>
        {left <= 40 && <span className={styles.soft}>{t`${left} characters left`}</span>}
      </div>
    </form>
  );
}
