import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide';
import { useState } from 'react';
import type { Dimension } from '../../../scenario/rubric.ts';
import { freeName } from '../../../studio/free-name.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import type { PartProps } from './axis-section.tsx';
import { BehaviourForm } from './behaviour-form.tsx';
import { DimensionForm } from './dimension-form.tsx';
import { Disclosure } from './disclosure.tsx';
import styles from './parts.module.css';
import { useRubricWords } from './use-rubric-words.ts';

export interface DimensionPartProps extends PartProps {
  dimension: Dimension;
  /** What is open in this axis: a dimension's id, or a slash and a behaviour's. */
  open: string | null;
  setOpen: (open: string | null) => void;
  takesFocus: boolean;
}

/** A dimension with its behaviours, each a row that opens to a form. */
export function DimensionPart({
  dimension,
  rubric,
  edit,
  open,
  setOpen,
  takesFocus,
}: DimensionPartProps) {
  const { t } = useLingui();
  const words = useRubricWords();
  const [added, setAdded] = useState<string | null>(null);
  const toggle = (name: string) => setOpen(open === name ? null : name);
  const own = rubric.behaviours.filter((one) => one.dimension === dimension.id);
  function add() {
    const id = freeName(
      'new-behaviour',
      rubric.behaviours.map((one) => one.id),
    );
    const label = t`New behaviour`;
    const explain = t`Say here why it is worth that.`;
    edit({
      type: 'behaviour.added',
      behaviour: { id, label, dimension: dimension.id, points: 1, explain },
    });
    setOpen(`/${id}`);
    setAdded(id);
  }
  return (
    <div className={styles.dimension} data-part="dimension" tabIndex={-1}>
      <Disclosure
        isHeading
        takesFocus={takesFocus}
        isOpen={open === dimension.id}
        onToggle={() => toggle(dimension.id)}
        summary={
          <>
            <span className={styles.names}>
              <span className={styles.heading}>{dimension.label}</span>
              <span className={styles.id}>{dimension.id}</span>
            </span>
          </>
        }
      >
        {() => (
          <DimensionForm dimension={dimension} rubric={rubric} edit={edit} onRenamed={setOpen} />
        )}
      </Disclosure>
      <ul role="list" className={styles.rows}>
        {own.map((behaviour, index) => (
          // By place: a behaviour that is renamed keeps its form, and the form the focus.
          <li key={index}>
            <Disclosure
              takesFocus={added === behaviour.id}
              isOpen={open === `/${behaviour.id}`}
              onToggle={() => toggle(`/${behaviour.id}`)}
              summary={
                <>
                  <span className={styles.points}>{words.points(behaviour.points)}</span>
                  <span className={styles.names}>
                    <span className={styles.label}>{behaviour.label}</span>
                    {behaviour['breaks-integrity'] === true && (
                      <span className={styles.mark}>
                        <Trans>breaks integrity</Trans>
                      </span>
                    )}
                    <span className={styles.id}>{behaviour.id}</span>
                  </span>
                </>
              }
            >
              {() => (
                <BehaviourForm
                  behaviour={behaviour}
                  rubric={rubric}
                  edit={edit}
                  onRenamed={(id) => setOpen(`/${id}`)}
                />
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
      <div>
        <Button kind="plain" icon={<Icon of={Plus} />} onClick={add}>
          {t`Add a behaviour to ${dimension.label}`}
        </Button>
      </div>
    </div>
  );
}
