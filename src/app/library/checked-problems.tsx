import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { CheckAnswer } from '../../checker/background-checker.ts';
import { Coded } from './coded.tsx';
import styles from './file-problems.module.css';

type Problems = CheckAnswer['problems'];

/**
 * Each thing with its place, why it matters, what to do, and a play that shows it. What is only to
 * consider can be opened where something has to be mended first.
 */
export function CheckedProblems({ problems }: { problems: Problems }) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <>
      {errors.length > 0 && <ProblemList problems={errors} />}
      {warnings.length > 0 && (
        <details open={errors.length === 0}>
          <summary>
            <Plural
              value={warnings.length}
              one="# thing to consider"
              other="# things to consider"
            />
          </summary>
          <ProblemList problems={warnings} />
        </details>
      )}
    </>
  );
}

function ProblemList({ problems }: { problems: Problems }) {
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
            <span>
              <Coded text={message} />
            </span>
            {'why' in problem && <span className={styles.why}>{problem.why}</span>}
            <span className={styles.mend}>
              <Coded text={mend} />
            </span>
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
