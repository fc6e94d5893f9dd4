import { Trans, useLingui } from '@lingui/react/macro';
import styles from './phone-room.module.css';
import type { PhoneView } from './phone-view.ts';

export interface DebriefLookingProps {
  view: PhoneView;
  /** What happened only, or what it did besides. */
  deep: boolean;
}

/** The moments that split the room: first what happened, then what it did. */
export function DebriefLooking({ view, deep }: DebriefLookingProps) {
  const { t } = useLingui();
  const { debrief, about } = view;
  return (
    <>
      <section className={styles.section}>
        <h1 className={styles.title}>
          {deep ? <Trans>What did the words do?</Trans> : <Trans>What happened?</Trans>}
        </h1>
        <p>
          {deep ? (
            <Trans>Ask each other what you were after when you chose.</Trans>
          ) : (
            <Trans>Only what was said and done. What it means comes next.</Trans>
          )}
        </p>
        {deep && about.discuss.length > 0 && (
          <ul className={styles.rules} lang={about.locale}>
            {about.discuss.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
      </section>
      {debrief?.divided.map(({ round, turn, heard, options }) => (
        <section key={`${round}.${turn}`} className={styles.card}>
          <h2 className={styles.moment} lang={about.locale}>
            {heard}
          </h2>
          <ul role="list" className={styles.options}>
            {options.map(({ letter, text, first, second, taken, feedback }) => (
              <li key={letter}>
                <p>
                  <b>{letter}</b> <span lang={about.locale}>{text}</span>
                </p>
                <p className={styles.soft}>
                  {second === null
                    ? t`Votes: ${first}`
                    : t`Votes: ${first}, after the talk ${second}`}
                  {taken && <> · {t`this is what we said`}</>}
                </p>
                {deep && <p lang={about.locale}>{feedback}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
