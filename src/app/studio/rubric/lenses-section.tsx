import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide';
import { useState } from 'react';
import { freeName } from '../../../studio/free-name.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import type { PartProps } from './axis-section.tsx';
import { Disclosure } from './disclosure.tsx';
import { LensForm } from './lens-form.tsx';
import styles from './parts.module.css';

/** The ladders that somebody teaches, laid over the same behaviours. */
export function LensesSection({ rubric, edit }: PartProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  function add() {
    const id = freeName(
      'new-lens',
      rubric.lenses.map((lens) => lens.id),
    );
    const step = { id: 'first', label: t`First step`, behaviours: [] };
    edit({ type: 'lens.added', lens: { id, label: t`New lens`, steps: [step] } });
    setOpen(id);
    setAdded(id);
  }
  return (
    <section className={styles.section} tabIndex={-1}>
      <h2>
        <Trans>Lenses</Trans>
      </h2>
      <p className={styles.soft}>
        <Trans>A ladder that you teach. It adds no points: it shows which steps were taken.</Trans>
      </p>
      <ul role="list" className={styles.rows}>
        {rubric.lenses.map((lens, index) => (
          <li key={index}>
            <Disclosure
              takesFocus={added === lens.id}
              isOpen={open === lens.id}
              onToggle={() => setOpen(open === lens.id ? null : lens.id)}
              summary={
                <>
                  <span className={styles.names}>
                    <span className={styles.label}>{lens.label}</span>
                    <span className={styles.id}>
                      {lens.steps.map(({ label }) => label).join(' · ')}
                    </span>
                  </span>
                </>
              }
            >
              {() => <LensForm lens={lens} rubric={rubric} edit={edit} onRenamed={setOpen} />}
            </Disclosure>
          </li>
        ))}
      </ul>
      <div>
        <Button kind="plain" icon={<Icon of={Plus} />} onClick={add}>
          <Trans>Add a lens</Trans>
        </Button>
      </div>
    </section>
  );
}
