import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide';
import type { AboutView, BallotView, StageView, Votes } from '../../../room/room-view.ts';
import { pass } from '../../../room/room.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './vote-bars.module.css';

export interface VoteBarsProps {
  about: AboutView;
  stage: StageView;
  ballot: BallotView;
  own: string | null;
}

const votesFor = (votes: readonly Votes[] | null, reply: string) =>
  votes?.find((one) => one.reply === reply)?.votes ?? 0;

/** How the room voted. Before the reveal, for those who look on: only how many did. */
export function VoteBars({ about, stage, ballot, own }: VoteBarsProps) {
  const { t } = useLingui();
  const { tally, first, voted, voters } = ballot;
  if (tally === null) {
    return (
      <section className={styles.votes}>
        <p>
          <Trans>The others vote.</Trans> {t`${voted} of ${voters} voted.`}
        </p>
        <ol role="list" className={styles.read}>
          {stage.replies.map(({ id, letter, text }) => (
            <li key={id}>
              <b>{letter}</b> <span lang={about.locale}>{text}</span>
            </li>
          ))}
        </ol>
      </section>
    );
  }
  const rows = [
    ...stage.replies.map(({ id, letter, text }) => ({ id, letter, text })),
    { id: pass, letter: '', text: t`Passed` },
  ].map((row) => ({ ...row, count: votesFor(tally, row.id), before: votesFor(first, row.id) }));
  const most = Math.max(1, ...rows.map(({ count, before }) => Math.max(count, before)));
  return (
    <section className={styles.votes} aria-label={t`How the room voted`}>
      <ol role="list" className={styles.rows}>
        {rows.map(({ id, letter, text, count, before }) => (
          <li key={id} className={styles.row} data-own={id === own ? '' : undefined}>
            <p className={styles.text}>
              {letter !== '' && <b>{letter}</b>}
              <span lang={letter === '' ? undefined : about.locale}>{text}</span>
            </p>
            <p className={styles.count}>
              <span
                className={styles.bar}
                style={{ inlineSize: `${(100 * count) / most}%` }}
                aria-hidden="true"
              />
              <b>{count}</b>
              {first !== null && (
                <span className={styles.before}>{t`before the talk ${before}`}</span>
              )}
            </p>
            {id === own && (
              <p className={styles.own}>
                <Icon of={Check} size="s" />
                <Trans>Your vote</Trans>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
