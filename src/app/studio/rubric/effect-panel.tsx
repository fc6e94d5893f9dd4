import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Rubric } from '../../../scenario/rubric.ts';
import { isTouched } from '../../../studio/rubric/is-touched.ts';
import { LiveRegion } from '../../../ui/text/live-region.tsx';
import styles from './effect-panel.module.css';
import { EffectTable } from './effect-table.tsx';
import type { RubricReckoning } from './use-rubric-effect.ts';

export interface EffectPanelProps {
  reckoning: RubricReckoning;
  rubric: Rubric;
}

/** What the rubric at work makes of the built-in conversations, against the one in force. */
export function EffectPanel({ reckoning: { effect, of, isMissing }, rubric }: EffectPanelProps) {
  const { t } = useLingui();
  const changed = effect?.scenarios.filter(isTouched) ?? [];
  const same = effect?.scenarios.filter((one) => !isTouched(one)) ?? [];
  const labels = new Map(rubric.dimensions.map(({ id, label }) => [id, label]));
  const unearned = effect?.unearned.map((id) => labels.get(id) ?? id) ?? [];
  const names = unearned.join(', ');
  return (
    <aside
      id="rubric-effect-panel"
      tabIndex={-1}
      className={styles.panel}
      aria-labelledby="rubric-effect"
    >
      <h2 id="rubric-effect">
        <Trans>What this changes</Trans>
      </h2>
      <p className={styles.soft}>
        <Trans>
          The least and the most points that a play of each conversation can have: with the rubric
          of this app, and with yours.
        </Trans>
      </p>
      {isMissing && (
        <p role="status">
          <Trans>
            The conversations could not be reckoned just now. Your rubric is not touched by that;
            load the page again to try once more.
          </Trans>
        </p>
      )}
      {effect === null && !isMissing && (
        <p role="status">
          <Trans>Looking through every play…</Trans>
        </p>
      )}
      {effect !== null && (
        <div className={styles.found} aria-busy={of !== rubric}>
          <p className={styles.count}>
            <Plural
              value={changed.length}
              _0="No conversation changes."
              one="One conversation changes."
              other="# conversations change."
            />
          </p>
          {unearned.length > 0 && (
            <p
              className={styles.problem}
            >{t`In no conversation can anybody earn points for: ${names}.`}</p>
          )}
          {changed.length > 0 && (
            <EffectTable label={t`Conversations that change`} scenarios={changed} labels={labels} />
          )}
          {same.length > 0 && (
            <details className={styles.same} open={changed.length === 0}>
              <summary>
                <Plural
                  value={same.length}
                  one="One conversation stays as it is"
                  other="# conversations stay as they are"
                />
              </summary>
              <EffectTable
                label={t`Conversations that stay as they are`}
                scenarios={same}
                labels={labels}
              />
            </details>
          )}
        </div>
      )}
      <LiveRegion>
        {effect !== null && of === rubric && (
          <Plural
            value={changed.length}
            _0="No conversation changes."
            one="One conversation changes."
            other="# conversations change."
          />
        )}
      </LiveRegion>
    </aside>
  );
}
