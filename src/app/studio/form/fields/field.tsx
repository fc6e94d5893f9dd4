import { Fragment, type ReactNode } from 'react';
import type { Problem } from '../../../../scenario/problem.ts';
import { Coded } from '../../../library/coded.tsx';
import styles from './field.module.css';

export interface FieldFrameProps {
  id: string;
  label: ReactNode;
  /** What it is for, with an example; shown while somebody writes there. */
  help?: ReactNode;
  problems?: readonly Problem[];
  children: ReactNode;
}

/** A label, what belongs to it, its help, and what the checker says of it. */
export function FieldFrame({ id, label, help, problems = [], children }: FieldFrameProps) {
  return (
    <div className={styles.field} data-has={problems[0]?.severity}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children}
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {problems.length > 0 && (
        <div id={`${id}-problems`} className={styles.problems}>
          {problems.map(({ code, message, mend }) => (
            <Fragment key={`${code} ${message}`}>
              <p>
                <Coded text={message} /> <Coded text={mend} />
              </p>
            </Fragment>
          ))}
        </div>
      )}
    </div>
  );
}

export function describedBy(id: string, problems: readonly Problem[]): string {
  return problems.length > 0 ? `${id}-problems ${id}-help` : `${id}-help`;
}
