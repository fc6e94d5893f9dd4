import { Trans, useLingui } from '@lingui/react/macro';
import type { CheckAnswer } from '../../checker/background-checker.ts';
import styles from './file-problems.module.css';

/** Each thing with its place, why it matters, what to do, and a play that shows it. */
export function CheckedProblems({ problems }: Pick<CheckAnswer, 'problems'>) {
  const { t } = useLingui();
  return (
    <ol role="list" className={styles.problems}>
      {problems.map((problem) => {
        const { code, severity, line, column, message, mend } = problem;
        const witness = 'witness' in problem ? problem.witness : undefined;
        return (
          <li key={`${line}:${column} ${code} ${message}`} data-severity={severity}>
            <span className={styles.place}>
              {severity === 'error' ? t`To mend` : t`To consider`} · {t`Line ${line}`} ·{' '}
              <code>{code}</code>
            </span>
            <span>{message}</span>
            {'why' in problem && <span className={styles.why}>{problem.why}</span>}
            <span className={styles.mend}>{mend}</span>
            {witness !== undefined && witness.length > 0 && (
              <details>
                <summary>
                  <Trans>A play that shows it</Trans>
                </summary>
                <ol className={styles.witness}>
                  {witness.map((step, index) => (
                    <li key={index}>
                      <code>{step}</code>
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
