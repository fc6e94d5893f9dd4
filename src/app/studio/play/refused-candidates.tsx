import { useLingui } from '@lingui/react/macro';
import type { RefusedCandidate } from '../../../studio/play/trial.ts';

/** Guards that did not pass, with the parts of them that don't hold. */
export function RefusedCandidates({ candidates }: { candidates: readonly RefusedCandidate[] }) {
  const { t } = useLingui();
  return candidates.map(({ guard, failing }, index) => {
    const isWhole = failing.length === 1 && failing[0] === guard;
    return (
      <p key={index}>
        {t`Does not hold:`} <code>{isWhole ? guard : failing.join(', ')}</code>
        {!isWhole && (
          <>
            {' '}
            {t`of`} <code>{guard}</code>
          </>
        )}
      </p>
    );
  });
}
