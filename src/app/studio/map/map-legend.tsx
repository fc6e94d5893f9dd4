import { Trans, useLingui } from '@lingui/react/macro';
import { moodTones } from '../../../studio/layout/mood-tone.ts';
import { FlagSign } from './flag-sign.tsx';
import styles from './map-legend.module.css';
import { ToneFace } from './tone-face.tsx';
import { toneWords } from './tone-words.ts';

/** What the signs of the map stand for. */
export function MapLegend() {
  const { i18n } = useLingui();
  return (
    <details className={styles.legend}>
      <summary>
        <Trans>Signs</Trans>
      </summary>
      <ul role="list">
        {moodTones.map((tone) => (
          <li key={tone}>
            <ToneFace tone={tone} />
            {i18n._(toneWords[tone])}
          </li>
        ))}
        <li>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path className={styles.brave} d="M6 1 11 6 6 11 1 6Z" />
          </svg>
          <Trans>brave</Trans>
        </li>
        <li>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <circle className={styles.ring} cx="6" cy="6" r="4" />
          </svg>
          <Trans>under a condition</Trans>
        </li>
        <li>
          <svg viewBox="0 0 24 12" aria-hidden="true">
            <path className={styles.dashes} d="M0 6h24" />
          </svg>
          <Trans>by itself</Trans>
        </li>
        <li>
          <FlagSign flag="error" />
          <Trans>problem</Trans>
        </li>
        <li>
          <FlagSign flag="warning" />
          <Trans>warning</Trans>
        </li>
      </ul>
    </details>
  );
}
