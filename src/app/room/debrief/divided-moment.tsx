import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { DividedMoment } from '../../../room/room-view.ts';
import { signed } from '../../debrief/signed.ts';
import styles from './divided-moment.module.css';

export interface DividedMomentProps {
  moment: DividedMoment;
  locale: string;
  /** With the author's words on each reply that somebody chose. */
  withFeedback: boolean;
}

/** A moment that split the room: what had been said, who chose what before and after the talk. */
export function DividedMomentView({ moment, locale, withFeedback }: DividedMomentProps) {
  const { t } = useLingui();
  const { round, turn, heard, options, passed } = moment;
  const most = Math.max(1, ...options.flatMap(({ first, second }) => [first, second ?? 0]));
  return (
    <article className={styles.moment}>
      <p className={styles.place}>{t`Round ${round}, turn ${turn}`}</p>
      <p className={styles.heard} lang={locale}>
        {heard}
      </p>
      <ol role="list" className={styles.options}>
        {options.map((option) => (
          <li key={option.letter} className={styles.option} data-taken={option.taken || undefined}>
            <span className={styles.letter}>{option.letter}</span>
            <div className={styles.words}>
              <p lang={locale}>{option.text}</p>
              <Votes votes={option.first} most={most} />
              {option.second !== null && <Votes votes={option.second} most={most} after />}
              {option.taken && (
                <p className={styles.taken}>
                  <Trans>This is what was said.</Trans>
                </p>
              )}
              {withFeedback && option.first + (option.second ?? 0) > 0 && (
                <div className={styles.feedback}>
                  <p lang={locale}>{option.feedback}</p>
                  <p className={styles.points}>
                    {t`empathy ${signed(option.points.empathy)}`} ·{' '}
                    {t`outcome ${signed(option.points.outcome)}`}
                  </p>
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
      {passed > 0 && (
        <p className={styles.place}>
          <Plural value={passed} one="# passed" other="# passed" />
        </p>
      )}
    </article>
  );
}

function Votes({ votes, most, after }: { votes: number; most: number; after?: boolean }) {
  return (
    <div className={styles.votes} data-after={after}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: `${(votes / most) * 100}%` }} />
      </span>
      <span className={styles.count}>
        {after ? (
          <Plural value={votes} one="# after the talk" other="# after the talk" />
        ) : (
          <Plural value={votes} one="# vote" other="# votes" />
        )}
      </span>
    </div>
  );
}
