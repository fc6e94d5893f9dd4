import styles from './stones-logo.module.css';

/** Three stones, the middle one off the line. Decorative: the name stands beside it. */
export function StonesLogo() {
  return (
    <svg className={styles.logo} viewBox="0 0 44 26" aria-hidden="true">
      <path
        className={styles.stone}
        d="M1.5 9.5C1.3 6.2 4 3.8 7.8 3.5c3.9-.3 7 1.7 7.2 4.9.2 3.3-2.7 5.9-6.6 6-3.8.1-6.7-1.7-6.9-4.9Z"
      />
      <path
        className={styles.off}
        d="M15 18.9c-.2-3.3 2.5-5.8 6.4-6.1 4-.3 7.2 1.7 7.4 5 .2 3.4-2.7 6-6.8 6.2-3.9.2-6.8-1.8-7-5.1Z"
      />
      <path
        className={styles.stone}
        d="M29 8.4c-.2-3.2 2.5-5.6 6.2-5.9 3.9-.3 7 1.7 7.2 4.9.2 3.3-2.6 5.8-6.5 6-3.8.1-6.7-1.8-6.9-5Z"
      />
    </svg>
  );
}
