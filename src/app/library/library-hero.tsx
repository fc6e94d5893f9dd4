import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { StoneCrossing } from '../../ui/water/stone-crossing.tsx';
import { customerLook } from '../customer-look.ts';
import { useAttempts } from '../shell/stores.tsx';
import type { Exploration } from './exploration.ts';
import styles from './library-hero.module.css';
import { NextStep } from './next-step.tsx';
import { suggestionFrom } from './suggestion.ts';
import { unfinishedIn } from './unfinished.ts';
import type { CatalogueEntry } from './use-catalogue.ts';

export interface LibraryHeroProps {
  entries: readonly CatalogueEntry[];
  explorations: ReadonlyMap<string, Exploration> | null;
}

/** The promise of the house, the one next step, and the person who waits across the water. */
export function LibraryHero({ entries, explorations }: LibraryHeroProps) {
  const attempts = useAttempts((state) => state.attempts);
  const unfinished = useMemo(() => unfinishedIn(attempts ?? [], entries), [attempts, entries]);
  const suggestion = useMemo(
    () =>
      suggestionFrom(
        entries.map(({ summary }) => summary),
        explorations ?? new Map(),
        unfinished?.summary.id ?? null,
      ),
    [entries, explorations, unfinished],
  );
  const person = (unfinished?.summary ?? suggestion?.scenario)?.customer;
  const mood = (unfinished?.summary ?? suggestion?.scenario)?.mood ?? 'calm';

  return (
    <section className={styles.hero}>
      <div className={styles.bank}>
        <div className={styles.words}>
          <h1>
            <Trans>It’s okay to fail here.</Trans>
          </h1>
          <p className={styles.lead}>
            <Trans>
              Try the reply you would not dare to give a real customer. See how it lands, step back,
              try another.
            </Trans>
          </p>
          <NextStep unfinished={unfinished} suggestion={suggestion} />
        </div>
        {person !== undefined && (
          <div className={styles.person} aria-hidden="true">
            <Portrait {...customerLook(person)} mood={mood} crop="bust" />
          </div>
        )}
      </div>
      <StoneCrossing />
    </section>
  );
}
