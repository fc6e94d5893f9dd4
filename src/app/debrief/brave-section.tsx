import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { BraveTry } from '../../debrief/debrief.ts';
import { Stone } from '../../ui/stones/stone.tsx';
import styles from './brave-section.module.css';

/** Brave tries count because they were tried. They are in no score. */
export function BraveSection({ tries }: { tries: readonly BraveTry[] }) {
  const { t } = useLingui();
  return (
    <section className={styles.section} aria-labelledby="brave-title">
      <h2 id="brave-title">
        <Plural value={tries.length} _0="Brave tries" one="One brave try" other="# brave tries" />
      </h2>
      {tries.length === 0 ? (
        <p>
          <Trans>
            None this time. Replies marked with a diamond say what they risk, and risk nothing here.
          </Trans>
        </p>
      ) : (
        <ul role="list" className={styles.tries}>
          {tries.map(({ turn, text, risk }) => (
            <li key={turn} className={styles.try}>
              <Stone state="brave" />
              <div>
                <p className={styles.line}>{text}</p>
                <p className={styles.risk}>{t`You risked it anyway: ${risk}`}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
