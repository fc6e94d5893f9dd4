import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Debrief, DebriefTurn } from '../../debrief/debrief.ts';
import { TurnChart } from '../../ui/charts/turn-chart.tsx';
import { Select } from '../../ui/field/select.tsx';
import { moodWords } from '../words/mood-words.ts';
import styles from './compare-section.module.css';

/** Another play of the same scenario, and the first turn in which it went another way. */
export interface OtherPlay {
  attempt: string;
  debrief: Debrief;
  /** Null when both are the same to their end. */
  partedAt: number | null;
  /** What it is called in the list. */
  name: string;
}

export interface CompareSectionProps {
  customer: string;
  mine: Debrief;
  /** The one this play was forked from first, if it was. */
  others: readonly OtherPlay[];
}

/** Two plays side by side: their mood lines over each other, and what was said from where they part. */
export function CompareSection({ customer, mine, others }: CompareSectionProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState(others[0]?.attempt ?? '');
  const other = others.find(({ attempt }) => attempt === chosen) ?? others[0];
  if (other === undefined) return null;
  const { partedAt } = other;
  const heights = ({ moodLine }: Debrief) =>
    moodLine.points.map(({ valence }) => (valence + 1) / 2);
  const parted = partedAt === null ? t`The same to the end.` : t`They part in turn ${partedAt}.`;
  const turns = Math.max(mine.turns.length, other.debrief.turns.length);
  const rows = Array.from({ length: turns }, (_, index) => index + 1).filter(
    (turn) => partedAt !== null && turn >= partedAt,
  );
  return (
    <section className={styles.section} aria-labelledby="compare-title" data-print="never">
      <h2 id="compare-title">
        <Trans>Beside another try</Trans>
      </h2>
      {others.length > 1 && (
        <Select
          label={t`Compare with`}
          value={other.attempt}
          options={others.map(({ attempt, name }) => ({ value: attempt, label: name }))}
          onChange={setChosen}
        />
      )}
      <TurnChart
        description={t`How ${customer} felt in both plays. ${parted}`}
        series={[
          { id: 'other', label: t`the other try`, look: 'other', values: heights(other.debrief) },
          { id: 'mine', label: t`this one`, look: 'mine', values: heights(mine) },
        ]}
        flag={partedAt === null ? null : { turn: partedAt, label: t`here they part` }}
        highLabel={t`at ease`}
        lowLabel={t`upset`}
        turnLabel={t`turns`}
      />
      {partedAt === null ? (
        <p>{parted}</p>
      ) : (
        <table className={styles.table}>
          <caption>{parted}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Turn</Trans>
              </th>
              <th scope="col">
                <Trans>This one</Trans>
              </th>
              <th scope="col">
                <Trans>The other try</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((turn) => (
              <tr key={turn}>
                <th scope="row">{turn}</th>
                <Said turn={mine.turns[turn - 1]} />
                <Said turn={other.debrief.turns[turn - 1]} />
              </tr>
            ))}
            <tr>
              <th scope="row">
                <Trans>End</Trans>
              </th>
              <Ended debrief={mine} />
              <Ended debrief={other.debrief} />
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}

function Said({ turn }: { turn: DebriefTurn | undefined }) {
  const { t, i18n } = useLingui();
  if (turn === undefined) return <td>–</td>;
  return (
    <td>
      <p className={styles.said}>{turn.act.type === 'reply' ? turn.act.text : t`(silence)`}</p>
      <p className={styles.small}>{i18n._(moodWords[turn.moodAfter])}</p>
    </td>
  );
}

function Ended({ debrief }: { debrief: Debrief }) {
  const { t } = useLingui();
  const { score, ending } = debrief;
  return (
    <td>
      <p>{ending?.title ?? t`not ended yet`}</p>
      {score.kind === 'scored' && (
        <p className={styles.small}>
          {t`empathy ${score.empathy}`} · {t`outcome ${score.outcome}`}
        </p>
      )}
    </td>
  );
}
