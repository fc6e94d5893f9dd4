import { Plural, Trans } from '@lingui/react/macro';
import type { StageReply, Votes } from '../../../room/room-view.ts';
import { pass } from '../../../room/room.ts';
import { BraveMark } from './brave-mark.tsx';
import styles from './tally-bars.module.css';

export interface TallyBarsProps {
  replies: readonly StageReply[];
  locale: string;
  /** Null before the reveal. */
  tally: readonly Votes[] | null;
  /** The poll before this one. */
  first: readonly Votes[] | null;
}

const votesFor = (tally: readonly Votes[], reply: string) =>
  tally.find((one) => one.reply === reply)?.votes ?? 0;

/** The replies on offer with their letters, and once they are shown the votes as bars. */
export function TallyBars({ replies, locale, tally, first }: TallyBarsProps) {
  const most = Math.max(1, ...(tally ?? []).map(({ votes }) => votes));
  const passed = tally === null ? 0 : votesFor(tally, pass);
  return (
    <div className={styles.tally}>
      <ol role="list" className={styles.replies}>
        {replies.map(({ id, letter, text, brave }) => {
          const votes = tally === null ? null : votesFor(tally, id);
          return (
            <li key={id} className={styles.reply}>
              <span className={styles.letter}>{letter}</span>
              <div className={styles.words}>
                <p lang={locale}>{text}</p>
                {brave !== null && <BraveMark risk={brave} locale={locale} />}
                {votes !== null && (
                  <div className={styles.result}>
                    <span className={styles.track} aria-hidden="true">
                      <span
                        className={styles.bar}
                        style={{ inlineSize: `${(votes / most) * 100}%` }}
                      />
                    </span>
                    <strong className={styles.count}>
                      <Plural value={votes} one="# vote" other="# votes" />
                    </strong>
                    {first !== null && (
                      <span className={styles.before}>
                        <Plural value={votesFor(first, id)} one="before: #" other="before: #" />
                      </span>
                    )}
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {tally !== null && passed > 0 && (
        <p className={styles.before}>
          <Plural value={passed} one="# passed" other="# passed" />
        </p>
      )}
      {tally !== null && tally.length === 0 && (
        <p className={styles.before}>
          <Trans>Nobody voted.</Trans>
        </p>
      )}
    </div>
  );
}
