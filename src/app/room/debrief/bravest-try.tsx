import { Plural, Trans } from '@lingui/react/macro';
import type { DebriefView } from '../../../room/room-view.ts';
import styles from './bravest-try.module.css';

/** The brave replies that were tried, and, once it is announced, the one the room acclaims. */
export function BravestTry({ debrief, locale }: { debrief: DebriefView; locale: string }) {
  const { tries, bravest, acclaimed } = debrief;
  if (tries.length === 0) {
    return (
      <p className={styles.soft}>
        <Trans>Nobody tried a brave reply this time. They are marked with a sun: next time.</Trans>
      </p>
    );
  }
  const most = Math.max(0, ...(bravest ?? []).map(({ votes }) => votes));
  return (
    <div className={styles.tries}>
      <ul role="list" className={styles.list}>
        {tries.map(({ reply, text, risk, times }) => {
          const votes = bravest?.find((one) => one.reply === reply)?.votes ?? 0;
          return (
            <li key={reply} data-acclaimed={(most > 0 && votes === most) || undefined}>
              {most > 0 && votes === most && (
                <p className={styles.crown}>
                  <Trans>The bravest try</Trans>
                </p>
              )}
              <p className={styles.text} lang={locale}>
                {text}
              </p>
              <p className={styles.soft} lang={locale}>
                {risk}
              </p>
              <p className={styles.soft}>
                <Plural value={times} one="tried once" other="tried # times" />
                {bravest !== null && (
                  <>
                    {' · '}
                    <Plural value={votes} one="# voice" other="# voices" />
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      {bravest === null && (
        <p className={styles.soft}>
          <Plural
            value={acclaimed}
            _0="Nobody has chosen yet"
            one="# has chosen so far"
            other="# have chosen so far"
          />
        </p>
      )}
    </div>
  );
}
