import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useId, useState } from 'react';
import { isName } from '../../../../scenario/name.ts';
import { useForm } from '../form-context.tsx';
import { FieldFrame } from './field.tsx';
import styles from './field.module.css';

export interface NameRowProps {
  value: string;
  label: ReactNode;
  help?: ReactNode;
  /** Names that others have. */
  taken: readonly string[];
  onRename: (name: string) => void;
}

/** A name that other places of the file refer to: it changes when the field is left, and they follow. */
export function NameRow({ value, label, help, taken, onRename }: NameRowProps) {
  const { t } = useLingui();
  const id = useId();
  const { isLocked } = useForm();
  const [draft, setDraft] = useState<string | null>(null);
  const written = (draft ?? value).trim();
  const refusal =
    draft === null || written === value
      ? ''
      : taken.includes(written)
        ? t`There is one of that name already.`
        : isName(written)
          ? ''
          : t`A name is made of letters, digits, _ and -, and begins with a letter.`;

  function leave() {
    if (draft === null || refusal !== '') return;
    if (written !== value) onRename(written);
    setDraft(null);
  }
  return (
    <FieldFrame id={id} label={label} help={help}>
      <input
        id={id}
        type="text"
        className={styles.input}
        value={draft ?? value}
        readOnly={isLocked}
        spellCheck={false}
        aria-invalid={refusal !== ''}
        aria-describedby={`${id}-help ${id}-refusal`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      <p id={`${id}-refusal`} className={styles.problems} role="status">
        {refusal}
      </p>
    </FieldFrame>
  );
}
