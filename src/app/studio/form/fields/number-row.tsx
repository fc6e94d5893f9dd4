import { type ReactNode, useId } from 'react';
import type { Path } from '../../../../scenario/finding.ts';
import { useForm, useProblemsAt } from '../form-context.tsx';
import { FieldFrame, describedBy } from './field.tsx';
import styles from './field.module.css';
import { Fitting } from './misfit.tsx';

export interface NumberRowProps {
  path: Path;
  value: unknown;
  label: string;
  help?: ReactNode;
  least: number;
  greatest: number;
  /** What holds when nothing is written. */
  otherwise?: number;
}

/** A whole number. Emptied, it is taken away. */
export function NumberRow(props: NumberRowProps) {
  const { path, value, label, help, least, greatest, otherwise } = props;
  const id = useId();
  const { onSet, isLocked } = useForm();
  const problems = useProblemsAt(path);
  return (
    <Fitting path={path} value={value} label={label} fits={(one) => typeof one === 'number'}>
      <FieldFrame id={id} label={label} help={help} problems={problems}>
        <input
          id={id}
          type="number"
          className={`${styles.input} ${styles.narrow}`}
          value={typeof value === 'number' ? value : ''}
          placeholder={otherwise === undefined ? undefined : String(otherwise)}
          min={least}
          max={greatest}
          step={1}
          disabled={isLocked}
          aria-describedby={describedBy(id, problems)}
          onChange={(event) => {
            const number = event.target.valueAsNumber;
            if (Number.isInteger(number)) {
              onSet(path, Math.max(least, Math.min(greatest, number)));
            } else if (event.target.value === '') onSet(path, undefined);
          }}
        />
      </FieldFrame>
    </Fitting>
  );
}
