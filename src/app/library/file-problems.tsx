import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Coded } from './coded.tsx';
import styles from './file-problems.module.css';
import type { Opening } from './opened-store.ts';

export interface FileProblemsProps {
  opening: Exclude<Opening, { kind: 'opened' }>;
  onDismiss: () => void;
}

/** Why a file could not be opened: each thing with its place and what to do about it. */
export function FileProblems({ opening, onDismiss }: FileProblemsProps) {
  const { t } = useLingui();
  const actions = (
    <Button onClick={onDismiss}>
      <Trans>Close</Trans>
    </Button>
  );
  if (opening.kind === 'taken') {
    const { fileName, id } = opening;
    return (
      <Notice
        tone="attention"
        title={t`“${fileName}” bears the name of a built-in scenario.`}
        actions={actions}
      >
        <p>
          <Trans>
            Its id is <code>{id}</code>. Give it an id of its own, save it, and open it again.
          </Trans>
        </p>
      </Notice>
    );
  }
  const { fileName, problems } = opening.read;
  const errors = problems.filter(({ severity }) => severity === 'error');
  return (
    <Notice
      tone="attention"
      title={t`“${fileName}” can’t be played yet. Everything else works as before.`}
      actions={actions}
    >
      <ol role="list" className={styles.problems}>
        {errors.map(({ line, column, message, mend }) => (
          <li key={`${line}:${column} ${message}`}>
            <span className={styles.place}>{t`Line ${line}, column ${column}`}</span>
            <span>
              <Coded text={message} />
            </span>
            <span className={styles.mend}>
              <Coded text={mend} />
            </span>
          </li>
        ))}
      </ol>
    </Notice>
  );
}
