import { useLingui } from '@lingui/react/macro';
import type { ScenarioEffect } from '../../../studio/rubric/rubric-effect.ts';
import styles from './effect-panel.module.css';

const mostPlaces = 4;

export interface EffectProblemsProps {
  scenario: ScenarioEffect;
  labels: ReadonlyMap<string, string>;
}

/** What another rubric would take from a conversation, in words: a row of its own in the table. */
export function EffectProblems({ scenario, labels }: EffectProblemsProps) {
  const { t } = useLingui();
  const { emptied, missing, loops } = scenario;
  const said = [
    ...missing.map(({ behaviour, places }) => {
      const some = places.slice(0, mostPlaces).map(({ state, reply }) => `${state} / ${reply}`);
      const where = some.join(', ') + (places.length > mostPlaces ? ' …' : '');
      return t`Replies show ${behaviour}, which this rubric does not have: ${where}.`;
    }),
    ...loops.map(({ axis, states }) => {
      const round = states.join(', ');
      return axis === 'empathy'
        ? t`Going round by ${round} would earn or cost empathy points each time.`
        : t`Going round by ${round} would earn or cost outcome points each time.`;
    }),
    ...emptied.map((id) => {
      const label = labels.get(id) ?? id;
      return t`Nobody can earn points for “${label}” any more.`;
    }),
  ];
  if (said.length === 0) return null;
  return (
    <tr>
      <td colSpan={3}>
        <ul role="list" className={styles.problems}>
          {said.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
