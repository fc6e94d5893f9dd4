import { Trans } from '@lingui/react/macro';
import { endingKinds } from '../../../scenario/scenario.ts';
import type { PartProps } from './axis-section.tsx';
import styles from './parts.module.css';
import { SteadyField } from './steady-field.tsx';
import { useFieldProblems } from './use-field-problems.ts';
import { useRubricWords } from './use-rubric-words.ts';

/** Outcome points that reaching an ending of a kind adds. */
export function EndingsSection({ rubric, edit }: PartProps) {
  const words = useRubricWords();
  const problems = useFieldProblems();
  return (
    <section className={styles.section}>
      <h2>
        <Trans>Endings</Trans>
      </h2>
      <p className={styles.soft}>
        <Trans>Outcome points for the way it ends, added to those of the replies.</Trans>
      </p>
      <div className={styles.endings}>
        {endingKinds.map((ending) => (
          <SteadyField
            key={ending}
            label={words.ending(ending)}
            value={`${rubric.endings[ending]}`}
            problemIn={problems.wholeNumber}
            commitAtEnd
            onChange={(text) =>
              edit({ type: 'ending.changed', ending, points: Number(text.replace('−', '-')) })
            }
          />
        ))}
      </div>
    </section>
  );
}
