import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Unmeasured } from '../../../debrief/debrief.ts';
import { type Axis, axes } from '../../../scenario/rubric.ts';
import { fewestToTell } from '../../../studio/people/fewest-to-tell.ts';
import type { PeopleReport, Share } from '../../../studio/people/people-report.ts';
import styles from './people-panel.module.css';
import { PlaceButton, type Places } from './place-button.tsx';

const axisWords: Record<Axis, MessageDescriptor> = { empathy: msg`Empathy`, outcome: msg`Outcome` };

const unmeasured: Record<Unmeasured, MessageDescriptor> = {
  'too-large': msg`The scenario is too large to be measured, so its plays have no scores.`,
  'score-loop': msg`Points can be earned without end in this scenario, so its plays have no scores.`,
  'endless-always': msg`The conversation goes round by itself without end, so nothing can be replayed. Mend that first.`,
};

/** The replies that good plays took and weak ones did not, or the other way round, on each axis. */
export function Partings({ report, places }: { report: PeopleReport; places: Places }) {
  const { i18n } = useLingui();
  const { scores, partings } = report;
  return (
    <section className={styles.part}>
      <h2>
        <Trans>Where good and weak plays part</Trans>
      </h2>
      {scores.medians === null ? (
        <p className={styles.soft}>
          {scores.why === null
            ? plural(scores.plays, {
                0: `It takes ${fewestToTell} plays to the end to tell; there is none yet.`,
                one: `It takes ${fewestToTell} plays to the end to tell; there is one.`,
                other: `It takes ${fewestToTell} plays to the end to tell; there are #.`,
              })
            : i18n._(unmeasured[scores.why])}
        </p>
      ) : (
        axes.map((axis) => (
          <AxisPartings
            key={axis}
            axis={axis}
            median={scores.medians?.[axis] ?? 0}
            plays={scores.plays}
            partings={partings.filter((one) => one.axis === axis)}
            places={places}
          />
        ))
      )}
    </section>
  );
}

interface AxisPartingsProps {
  axis: Axis;
  median: number;
  plays: number;
  partings: PeopleReport['partings'];
  places: Places;
}

function AxisPartings({ axis, median, plays, partings, places }: AxisPartingsProps) {
  const { t, i18n } = useLingui();
  const middle = Math.round(median);
  return (
    <div className={styles.axis} data-axis={axis}>
      <h3>
        <i className={styles.shape} aria-hidden="true" />
        {i18n._(axisWords[axis])}
      </h3>
      <p className={styles.soft}>
        {t`Better: above ${middle} of 100, the middle of ${plays} plays to the end. Weaker: below it.`}
      </p>
      {partings.length === 0 ? (
        <p className={styles.soft}>
          <Trans>No single reply parts them clearly.</Trans>
        </p>
      ) : (
        <ul role="list" className={styles.list}>
          {partings.map(({ state, reply, good, weak }) => (
            <li key={`${state}/${reply}`}>
              <PlaceButton place={{ state, reply }} places={places} />
              <ShareRow label={t`Better plays`} share={good} />
              <ShareRow label={t`Weaker plays`} share={weak} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ShareRow({ label, share: { chose, of } }: { label: string; share: Share }) {
  const { t } = useLingui();
  return (
    <div className={styles.share}>
      <span>{label}</span>
      <span className={styles.number}>{t`${chose} of ${of}`}</span>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * chose) / Math.max(of, 1)}%` }} />
      </span>
    </div>
  );
}
