import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  behaviourHistory,
  type BehaviourShown,
  type DimensionHistory,
} from '../../debrief/behaviour-history.ts';
import { defaultRubric } from '../default-rubric.ts';
import styles from './shown-section.module.css';
import type { Progress } from './use-progress.ts';
import { axisWords } from './result-words.ts';

/** What was shown in each dimension: what helps, what is still to come, and what got in the way. */
export function ShownSection({ progress }: { progress: Progress }) {
  const history = behaviourHistory(defaultRubric, progress.lookedBack);
  return (
    <section className={styles.section} aria-labelledby="shown-title">
      <h2 id="shown-title">
        <Trans>What I show</Trans>
      </h2>
      <p className={styles.soft}>
        <Trans>
          Each bar says how often it came up, over all conversations. It counts moments, not points.
        </Trans>
      </p>
      <div className={styles.dimensions}>
        {history.map((dimension) => (
          <Dimension key={dimension.id} dimension={dimension} titles={progress.titles} />
        ))}
      </div>
    </section>
  );
}

interface DimensionProps {
  dimension: DimensionHistory;
  titles: ReadonlyMap<string, string>;
}

function Dimension({ dimension, titles }: DimensionProps) {
  const { t, i18n } = useLingui();
  const { label, axis, behaviours } = dimension;
  const shown = behaviours.filter(({ times, kind }) => times > 0 && kind !== 'harming');
  const harming = behaviours.filter(({ times, kind }) => times > 0 && kind === 'harming');
  const toCome = behaviours.filter(({ times, kind }) => times === 0 && kind === 'strong');
  const most = Math.max(1, ...behaviours.map(({ times }) => times));
  return (
    <article className={styles.dimension} data-axis={axis}>
      <header>
        <h3>{label}</h3>
        <p className={styles.axis}>
          <i className={styles.shape} />
          {i18n._(axisWords[axis])}
        </p>
      </header>
      {shown.length > 0 && (
        <ul role="list" aria-label={t`What helps`}>
          {shown.map((one) => (
            <Shown key={one.id} behaviour={one} most={most} titles={titles} />
          ))}
        </ul>
      )}
      {harming.length > 0 && (
        <>
          <h4>
            <Trans>Got in the way</Trans>
          </h4>
          <ul role="list">
            {harming.map((one) => (
              <Shown key={one.id} behaviour={one} most={most} titles={titles} />
            ))}
          </ul>
        </>
      )}
      {toCome.length > 0 && (
        <>
          <h4>
            <Trans>Not shown yet</Trans>
          </h4>
          <ul role="list" className={styles.toCome}>
            {toCome.map((one) => (
              <li key={one.id}>{one.label}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

interface ShownProps {
  behaviour: BehaviourShown;
  most: number;
  titles: ReadonlyMap<string, string>;
}

function Shown({ behaviour, most, titles }: ShownProps) {
  const { label, kind, times, scenarios } = behaviour;
  return (
    <li className={styles.shown} data-kind={kind}>
      <span>{label}</span>
      <span className={styles.times}>
        <Plural value={times} one="once" _2="twice" other="# times" />
      </span>
      <svg className={styles.bar} aria-hidden="true">
        <line className={styles.track} x1="1%" x2="99%" y1="50%" y2="50%" />
        <line
          className={styles.fill}
          x1="1%"
          x2={`${1 + (98 * times) / most}%`}
          y1="50%"
          y2="50%"
        />
      </svg>
      <span className={styles.where}>
        {scenarios.map((id) => titles.get(id) ?? id).join(' · ')}
      </span>
      {kind === 'harming' && <Trend behaviour={behaviour} />}
    </li>
  );
}

/** Whether what got in the way became rarer, said plainly. */
function Trend({ behaviour: { halves } }: { behaviour: BehaviourShown }) {
  const { t } = useLingui();
  if (halves === null) return null;
  const { size, earlier, later } = halves;
  const counts =
    size === 1
      ? t`In your first attempt ${earlier}, in your latest ${later}.`
      : t`In your first ${size} attempts ${earlier}, in your latest ${size} ${later}.`;
  return (
    <span className={styles.where}>
      {later < earlier ? <Trans>It became rarer.</Trans> : null} {counts}
    </span>
  );
}
