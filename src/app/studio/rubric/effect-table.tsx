import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { Axis } from '../../../scenario/rubric.ts';
import type { PointRange, ScenarioEffect } from '../../../studio/rubric/rubric-effect.ts';
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx';
import styles from './effect-panel.module.css';
import { EffectProblems } from './effect-problems.tsx';

export interface EffectTableProps {
  label: string;
  scenarios: readonly ScenarioEffect[];
  /** Of dimensions, by id. */
  labels: ReadonlyMap<string, string>;
}

/** Envelopes before and after, axis by axis, with what is the matter beneath. */
export function EffectTable({ label, scenarios, labels }: EffectTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Conversation</Trans>
            </th>
            <th scope="col">
              <Trans>Empathy</Trans>
            </th>
            <th scope="col">
              <Trans>Outcome</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map((scenario) => (
            <Fragment key={scenario.id}>
              <tr>
                <th scope="row">{scenario.title}</th>
                <td>
                  <Change scenario={scenario} axis="empathy" />
                </td>
                <td>
                  <Change scenario={scenario} axis="outcome" />
                </td>
              </tr>
              <EffectProblems scenario={scenario} labels={labels} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Change({ scenario, axis }: { scenario: ScenarioEffect; axis: Axis }) {
  const { t } = useLingui();
  const words = (range: PointRange | undefined) => {
    if (range === undefined) return t`no score`;
    const [least, greatest] = [signed(range.least), signed(range.greatest)];
    return t`${least} to ${greatest}`;
  };
  const before = words(scenario.before?.[axis]);
  const after = words(scenario.after?.[axis]);
  if (before === after) return <span className={styles.range}>{after}</span>;
  return (
    <>
      <VisuallyHidden>
        <Trans>before:</Trans>{' '}
      </VisuallyHidden>
      <s className={styles.before}>{before}</s>{' '}
      <VisuallyHidden>
        <Trans>after:</Trans>{' '}
      </VisuallyHidden>
      <strong className={styles.range}>{after}</strong>
    </>
  );
}

const signed = (points: number) => `${points}`.replace('-', '−');
