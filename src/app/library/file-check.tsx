import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { CheckAnswer } from '../../checker/background-checker.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { usePorts } from '../ports.tsx';
import { CheckedProblems } from './checked-problems.tsx';

export interface FileCheckProps {
  title: string;
  /** The text of the file. */
  source: string;
  onDismiss: () => void;
}

/**
 * Looks at every way through an opened conversation, and says what its author should know: it can be
 * played all the same.
 */
export function FileCheck({ title, source, onDismiss }: FileCheckProps) {
  const { t, i18n } = useLingui();
  const { checker } = usePorts();
  const [seen, setSeen] = useState(0);
  const [answer, setAnswer] = useState<CheckAnswer | null>(null);
  const [stopped, setStopped] = useState(false);

  useEffect(() => {
    let isShown = true;
    void checker
      .check(source, { onProgress: (count) => isShown && setSeen(count) })
      .then((found) => {
        if (!isShown) return;
        setAnswer(found);
        setStopped(found === null);
      });
    return () => {
      isShown = false;
      checker.stop();
    };
  }, [checker, source]);

  const close = (
    <Button onClick={onDismiss}>
      <Trans>Close</Trans>
    </Button>
  );
  if (stopped) {
    return (
      <Notice title={t`“${title}” was not looked at to the end.`} actions={close}>
        <p>
          <Trans>
            It can be played; whether every way through it leads to an ending is not known.
          </Trans>
        </p>
      </Notice>
    );
  }
  if (answer === null) {
    const count = i18n.number(seen);
    return (
      <Notice
        title={t`Looking at every way through “${title}”…`}
        actions={
          seen > 0 && (
            <Button onClick={() => checker.stop()}>
              <Trans>Stop looking</Trans>
            </Button>
          )
        }
      >
        {seen > 0 && <p>{t`${count} situations so far`}</p>}
      </Notice>
    );
  }
  const { problems, summary } = answer;
  const situations = i18n.number(summary?.configurations ?? 0);
  if (problems.length === 0) {
    return (
      <Notice title={t`“${title}” holds whatever one says in it.`} actions={close}>
        <p>{t`All of its ${situations} situations were looked at: each can come to an ending.`}</p>
      </Notice>
    );
  }
  return (
    <Notice
      title={
        <>
          {`“${title}”: `}
          <Plural
            value={problems.length}
            one="it can be played; one thing for its author to know."
            other="it can be played; # things for its author to know."
          />
        </>
      }
      actions={close}
    >
      <CheckedProblems problems={problems} />
    </Notice>
  );
}
