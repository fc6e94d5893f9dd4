import { Trans, useLingui } from '@lingui/react/macro';
import type { Problem } from '../../../scenario/problem.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Coded } from '../../library/coded.tsx';
import styles from './open-rubric.module.css';

export interface RubricProblemsProps {
  fileName: string;
  refusal: string | null;
  problems: readonly Problem[];
  onDismiss: () => void;
}

/** Why a rubric could not be opened: each thing with its line and what to do about it. */
export function RubricProblems({ fileName, refusal, problems, onDismiss }: RubricProblemsProps) {
  const { t } = useLingui();
  return (
    <Notice
      tone="attention"
      title={t`“${fileName}” can’t be used as a rubric yet. What you had here is still here.`}
      actions={
        <Button onClick={onDismiss}>
          <Trans>Close</Trans>
        </Button>
      }
    >
      {refusal !== null && <p>{refusal}</p>}
      {problems.length > 0 && (
        <ol role="list" className={styles.problems}>
          {problems.map(({ line, column, message, mend }) => (
            <li key={`${line}:${column} ${message}`}>
              <span className={styles.place}>{t`Line ${line}, column ${column}`}</span>
              <span>
                <Coded text={message} />
              </span>
              <span>
                <Coded text={mend} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </Notice>
  );
}
