import styles from './flag-sign.module.css';
import type { Flag } from './use-map-words.ts';

/** A small shape for a problem; the words are in the name of what it stands on. */
export function FlagSign({ flag }: { flag: Flag | undefined }) {
  if (flag === undefined) return null;
  return (
    <svg className={styles.flag} data-flag={flag} viewBox="0 0 16 16" aria-hidden="true">
      {flag === 'error' ? <path d="M8 .8 15.2 8 8 15.2.8 8Z" /> : <path d="M8 1.5 15.2 14.5H.8Z" />}
      <path
        className={styles.mark}
        d={flag === 'error' ? 'M8 4.6v4M8 11v.4' : 'M8 6v4M8 12.2v.3'}
      />
    </svg>
  );
}
