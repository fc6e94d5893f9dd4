import { type MoodTone, toneMouth } from '../../../studio/layout/mood-tone.ts';
import styles from './tone-face.module.css';

/** A face for how a customer is; the word stands beside it. */
export function ToneFace({ tone }: { tone: MoodTone }) {
  return (
    <svg className={styles.face} data-tone={tone} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.2" />
      <path d={`M5.5 6v.8M10.5 6v.8${toneMouth[tone]}`} />
    </svg>
  );
}
