import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide';
import { useState } from 'react';
import type { Axis, Rubric } from '../../../scenario/rubric.ts';
import { freeName } from '../../../studio/free-name.ts';
import type { RubricEdit } from '../../../studio/rubric/rubric-edit.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { DimensionPart } from './dimension-part.tsx';
import styles from './parts.module.css';
import { useRubricWords } from './use-rubric-words.ts';

export interface PartProps {
  rubric: Rubric;
  edit: (edit: RubricEdit) => void;
}

/** One axis: its dimensions, each with what replies can show in it. */
export function AxisSection({ axis, rubric, edit }: PartProps & { axis: Axis }) {
  const { t } = useLingui();
  const words = useRubricWords();
  const [open, setOpen] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const ids = rubric.dimensions.map(({ id }) => id);
  function add() {
    const id = freeName('new-dimension', ids);
    edit({ type: 'dimension.added', dimension: { id, label: t`New dimension`, axis } });
    setOpen(id);
    setAdded(id);
  }
  return (
    <section className={styles.section} data-axis={axis} tabIndex={-1}>
      <h2>{words.axis(axis)}</h2>
      {rubric.dimensions
        .filter((one) => one.axis === axis)
        .map((dimension, index) => (
          <DimensionPart
            key={index}
            takesFocus={added === dimension.id}
            dimension={dimension}
            rubric={rubric}
            edit={edit}
            open={open}
            setOpen={setOpen}
          />
        ))}
      <div>
        <Button kind="plain" icon={<Icon of={Plus} />} onClick={add}>
          {axis === 'empathy' ? (
            <Trans>Add a dimension of empathy</Trans>
          ) : (
            <Trans>Add a dimension of outcome</Trans>
          )}
        </Button>
      </div>
    </section>
  );
}
