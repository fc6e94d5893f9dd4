import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { StoreFailure } from '../../../practice/attempt-store.ts';
import type { RubricChoice } from '../../../studio/rubric/rubric-draft-store.ts';
import { Button } from '../../../ui/button/button.tsx';
import { studioHrefs } from '../studio-hrefs.ts';
import { DraftsFailure } from '../drafts-failure.tsx';
import { useRubricInForce } from '../rubric/rubric-in-force.tsx';
import styles from './problems-panel.module.css';

/** Which rubric the draft is measured by, with the ways to see it and to take the other one. */
export function ProvenAgainst() {
  const { choice, own, choose } = useRubricInForce();
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const take = (other: RubricChoice) =>
    void choose(other).then((stored) => setFailure(stored.ok ? null : stored.failure));
  return (
    <section className={styles.against}>
      <p>
        {choice === 'own' ? (
          <Trans>
            Proven against <a href={studioHrefs.rubric()}>your own rubric</a>.
          </Trans>
        ) : (
          <Trans>
            Proven against <a href={studioHrefs.rubric()}>the rubric that comes with Misstep</a>.
          </Trans>
        )}
      </p>
      {own === 'broken' && (
        <p className={styles.why}>
          <Trans>Your own rubric can’t be used before its errors are mended.</Trans>
        </p>
      )}
      {own === 'unread' && (
        <p className={styles.why}>
          <Trans>
            Whether you keep a rubric of your own here could not be looked up. Load the page again.
          </Trans>
        </p>
      )}
      {own === 'usable' && (
        <div>
          {choice === 'own' ? (
            <Button kind="plain" onClick={() => take('default')}>
              <Trans>Use Misstep’s rubric</Trans>
            </Button>
          ) : (
            <Button kind="plain" onClick={() => take('own')}>
              <Trans>Use my rubric</Trans>
            </Button>
          )}
        </div>
      )}
      {failure !== null && <DraftsFailure failure={failure} />}
    </section>
  );
}
