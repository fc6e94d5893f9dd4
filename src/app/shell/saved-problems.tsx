import '../library/words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { CheckerProblem } from '../../checker/checker-problem.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { CheckedProblems } from '../library/checked-problems.tsx';

interface Saved {
  file: string;
  problems: CheckerProblem[];
}

/** While developing: what the checker says of a scenario file that was just saved. */
export function SavedProblems({ hot }: { hot: NonNullable<ImportMeta['hot']> }) {
  const { t } = useLingui();
  const [saved, setSaved] = useState<Saved | null>(null);
  useEffect(() => {
    hot.on('misstep:problems', setSaved);
    return () => hot.off('misstep:problems', setSaved);
  }, [hot]);
  if (saved === null || saved.problems.length === 0) return null;
  const { file, problems } = saved;
  return (
    <Notice
      place="floating"
      title={t`The checker on ${file}`}
      actions={
        <Button onClick={() => setSaved(null)}>
          <Trans>Close</Trans>
        </Button>
      }
    >
      <CheckedProblems problems={problems} />
    </Notice>
  );
}
