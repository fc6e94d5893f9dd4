import { type ReactNode, useId } from 'react';
import type { Path } from '../../../../scenario/finding.ts';
import { useForm, useProblemsAt } from '../form-context.tsx';
import { FieldFrame, describedBy } from './field.tsx';
import styles from './field.module.css';

export interface ChoiceRowProps {
  path: Path;
  /** As it is in the file. */
  value: unknown;
  label: ReactNode;
  help?: ReactNode;
  options: readonly { value: string; label: string }[];
  /** Does something else than to write the value. */
  onChoose?: (value: string) => void;
}

/** One of several. A value that is none of them stays, and is shown. An empty one is taken away. */
export function ChoiceRow({ path, value, label, help, options, onChoose }: ChoiceRowProps) {
  const id = useId();
  const { onSet, isLocked } = useForm();
  const problems = useProblemsAt(path);
  const choose = onChoose ?? ((chosen: string) => onSet(path, chosen === '' ? undefined : chosen));
  const shown =
    typeof value === 'string' ? value : (value ?? null) === null ? '' : JSON.stringify(value);
  const isKnown = options.some((option) => option.value === shown);
  return (
    <FieldFrame id={id} label={label} help={help} problems={problems}>
      <select
        id={id}
        className={styles.input}
        value={shown}
        disabled={isLocked}
        aria-describedby={describedBy(id, problems)}
        onChange={(event) => choose(event.target.value)}
      >
        {!isKnown && <option value={shown}>{shown}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
