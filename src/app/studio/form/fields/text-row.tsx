import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Path } from '../../../../scenario/finding.ts';
import { useForm, useProblemsAt } from '../form-context.tsx';
import { FieldFrame, describedBy } from './field.tsx';
import styles from './field.module.css';
import { Fitting } from './misfit.tsx';
import { useWritten } from './use-written.ts';

export interface TextRowProps {
  path: Path;
  value: unknown;
  label: string;
  help?: ReactNode;
  /** Grows with what is written in it. */
  isLong?: boolean;
  /** Said aloud in the conversation. */
  isSpoken?: boolean;
  /** An empty text is taken away; otherwise it stays, and is a problem to be mended. */
  isOptional?: boolean;
  /** A new object each time the cursor is to go here. */
  focus?: object | null;
}

/** A text of the file. A number is shown as it is written, and becomes a text when it is changed. */
export function TextRow(props: TextRowProps) {
  const { path, value, label, help, isLong = false, isSpoken = false, isOptional = false } = props;
  const { focus = null } = props;
  const id = useId();
  const { onSet, isLocked } = useForm();
  const problems = useProblemsAt(path);
  const known = isScalar(value) ? String(value) : '';
  const written = useWritten(known, (text) =>
    onSet(path, text === '' && isOptional ? undefined : text),
  );
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus !== null) field.current?.focus();
  }, [focus]);
  const shared = {
    id,
    ref: field,
    className: isSpoken ? `${styles.input} ${styles.spoken}` : styles.input,
    value: written.text,
    readOnly: isLocked,
    'aria-describedby': describedBy(id, problems),
    onBlur: written.onBlur,
  };
  return (
    <Fitting path={path} value={value} label={label} fits={isScalar}>
      <FieldFrame id={id} label={label} help={help} problems={problems}>
        {isLong ? (
          <textarea
            {...shared}
            rows={2}
            onChange={(event) => written.onChange(event.target.value)}
          />
        ) : (
          <input
            {...shared}
            type="text"
            onChange={(event) => written.onChange(event.target.value)}
          />
        )}
      </FieldFrame>
    </Fitting>
  );
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
