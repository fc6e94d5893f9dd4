import { useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { millisecondsFromDuration } from '../../../../scenario/duration.ts';
import { FieldFrame } from '../fields/field.tsx';
import styles from '../fields/field.module.css';
import { useForm } from '../form-context.tsx';

export interface DurationRowProps {
  value: string;
  taken: readonly string[];
  onChange: (duration: string) => void;
}

/** How long a silence lasts, as the file writes it. */
export function DurationRow({ value, taken, onChange }: DurationRowProps) {
  const { t } = useLingui();
  const id = useId();
  const { isLocked } = useForm();
  const [draft, setDraft] = useState<string | null>(null);
  const written = (draft ?? value).trim();
  const isFine =
    written === value || (millisecondsFromDuration(written) !== null && !taken.includes(written));
  function leave() {
    if (!isFine) return;
    if (written !== value) onChange(written);
    setDraft(null);
  }
  return (
    <FieldFrame id={id} label={t`After a silence of`}>
      <input
        id={id}
        type="text"
        className={`${styles.input} ${styles.narrow}`}
        value={draft ?? value}
        readOnly={isLocked}
        aria-invalid={!isFine}
        aria-describedby={`${id}-refusal`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
        }}
      />
      <p id={`${id}-refusal`} className={styles.problems} role="status">
        {isFine ? '' : t`Write it like 25s or 1500ms, and no two the same.`}
      </p>
    </FieldFrame>
  );
}
