import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { StoreFailure } from '../../../practice/attempt-store.ts';
import { RadioRow } from '../../../ui/choice/radio-row.tsx';
import { DraftsFailure } from '../drafts-failure.tsx';
import styles from './rubric-editor.module.css';
import { useRubricInForce } from './rubric-in-force.tsx';

/** Which rubric the drafts in the studio are proven against. */
export function RubricChoice() {
  const { t } = useLingui();
  const { choice, own, choose } = useRubricInForce();
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  return (
    <>
      {own === 'usable' ? (
        <RadioRow
          legend={<Trans>Drafts in the studio are proven against</Trans>}
          value={choice}
          options={[
            { value: 'own', label: t`this rubric, with your changes` },
            { value: 'default', label: t`the one that comes with Misstep` },
          ]}
          onChange={(next) =>
            void choose(next).then((stored) => setFailure(stored.ok ? null : stored.failure))
          }
        />
      ) : own === 'unread' ? null : (
        <p className={styles.soft}>
          {own === 'broken' ? (
            <Trans>
              Drafts in the studio are proven against the rubric that comes with Misstep, until this
              one has no errors.
            </Trans>
          ) : (
            <Trans>
              Drafts in the studio are proven against the rubric that comes with Misstep, until you
              change something here.
            </Trans>
          )}
        </p>
      )}
      {failure !== null && <DraftsFailure failure={failure} />}
    </>
  );
}
