import { useLingui } from '@lingui/react/macro';
import type { PerAxis } from '../../debrief/debrief.ts';
import styles from './alternatives.module.css';

export interface CostNoteProps {
  cost: PerAxis<number> | null;
  /** Whether the reply was given, or only could have been. */
  mine: boolean;
}

/** What a reply put out of reach, in words. */
export function CostNote({ cost, mine }: CostNoteProps) {
  const { t } = useLingui();
  if (cost === null) return null;
  const { empathy, outcome } = cost;
  if (empathy === 0 && outcome === 0) {
    return (
      <p className={styles.cost}>
        {mine ? t`Gave nothing away.` : t`Would have given nothing away.`}
      </p>
    );
  }
  return (
    <p className={styles.cost}>
      {mine ? t`Put out of reach:` : t`Would have put out of reach:`}{' '}
      {empathy > 0 && <span data-axis="empathy">{t`${empathy} of empathy`}</span>}{' '}
      {outcome > 0 && <span data-axis="outcome">{t`${outcome} of outcome`}</span>}
    </p>
  );
}
