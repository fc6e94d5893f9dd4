import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide';
import { type ReactNode, useId } from 'react';
import type { Path } from '../../../../scenario/finding.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { Coded } from '../../../library/coded.tsx';
import { useForm, useProblemsWithin } from '../form-context.tsx';
import styles from './field.module.css';
import misfit from './misfit.module.css';

export interface FittingProps {
  path: Path;
  value: unknown;
  /** What the value is called, in plain text. */
  label: string;
  fits: (value: unknown) => boolean;
  /** The fields for a value that fits, or for none. */
  children: ReactNode;
}

/**
 * Fields for a value of the kind they are made for. Any other value an author wrote is shown as it
 * is, and stays until they take it away: fields that are empty would hide it, and write over it.
 */
export function Fitting({ path, value, label, fits, children }: FittingProps) {
  const isFine = value === undefined || value === null || fits(value);
  return isFine ? children : <Misfit path={path} value={value} label={label} />;
}

function Misfit({ path, value, label }: { path: Path; value: unknown; label: string }) {
  const { t } = useLingui();
  const id = useId();
  const { onSet, isLocked } = useForm();
  const problems = useProblemsWithin(path);
  return (
    <div role="group" aria-labelledby={id} className={styles.field} data-has="error">
      <span id={id} className={styles.label}>
        {label}
      </span>
      <code className={misfit.value}>{JSON.stringify(value)}</code>
      <div className={styles.problems}>
        {problems.map(({ code, message, mend }) => (
          <p key={`${code} ${message}`}>
            <Coded text={`${message} ${mend}`} />
          </p>
        ))}
        <p>
          <Trans>There is no field for this. Change it in the file, or take it away here.</Trans>
        </p>
      </div>
      <div>
        <Button
          kind="plain"
          icon={<Icon of={Trash2} size="s" />}
          disabled={isLocked}
          aria-label={t`Take away: ${label}`}
          onClick={() => onSet(path, undefined)}
        >
          <Trans>Take it away</Trans>
        </Button>
      </div>
    </div>
  );
}
