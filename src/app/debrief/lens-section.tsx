import { Trans, useLingui } from '@lingui/react/macro';
import type { LensRemark, LensView } from '../../debrief/debrief.ts';
import styles from './lens-section.module.css';

function Remark({ remark, lens }: { remark: LensRemark; lens: LensView }) {
  const { t } = useLingui();
  const label = (id: string) => lens.steps.find((step) => step.id === id)?.label ?? id;
  switch (remark.kind) {
    case 'all-at-once':
      return t`All of ${lens.label} within ${remark.turns} turns (from turn ${remark.from} to turn ${remark.to}). A technique done at that tempo can sound like being hurried along.`;
    case 'out-of-order': {
      const [early, late] = [label(remark.early), label(remark.late)];
      return t`“${early}” came before “${late}”; the ladder has them the other way round.`;
    }
  }
}

export interface LensSectionProps {
  lenses: readonly LensView[];
  onSelect: (turn: number) => void;
}

/** Well-known ladders laid over the same replies: which steps were shown, and in which turn. */
export function LensSection({ lenses, onSelect }: LensSectionProps) {
  const { t } = useLingui();
  if (lenses.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="lens-title">
      <h2 id="lens-title">
        <Trans>Through other eyes</Trans>
      </h2>
      <div className={styles.lenses}>
        {lenses.map((lens) => (
          <article key={lens.id} className={styles.lens} aria-label={lens.label}>
            <h3>{lens.label}</h3>
            {lens.explain !== null && <p className={styles.explain}>{lens.explain}</p>}
            <ol role="list" className={styles.steps}>
              {lens.steps.map((step) => (
                <li key={step.id} className={styles.step} data-shown={step.turns.length > 0}>
                  <span className={styles.label}>{step.label}</span>
                  <span className={styles.turns}>
                    {step.turns.length === 0 ? (
                      <Trans>not this time</Trans>
                    ) : (
                      step.turns.map((turn) => (
                        <button
                          key={turn}
                          type="button"
                          className={styles.turn}
                          aria-label={t`Shown in turn ${turn}: go there`}
                          onClick={() => onSelect(turn)}
                        >
                          {turn}
                        </button>
                      ))
                    )}
                  </span>
                </li>
              ))}
            </ol>
            {lens.remarks.map((remark, index) => (
              <p key={index} className={styles.remark}>
                <Remark remark={remark} lens={lens} />
              </p>
            ))}
          </article>
        ))}
      </div>
    </section>
  );
}
