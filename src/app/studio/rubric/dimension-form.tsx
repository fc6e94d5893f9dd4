import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide';
import { type Dimension, axes } from '../../../scenario/rubric.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import type { PartProps } from './axis-section.tsx';
import { ChoiceField } from './choice-field.tsx';
import { focusAround } from './focus-around.ts';
import styles from './parts.module.css';
import { SteadyField } from './steady-field.tsx';
import { useFieldProblems } from './use-field-problems.ts';
import { useRubricWords } from './use-rubric-words.ts';
import { withExplain } from './with-explain.ts';

export interface DimensionFormProps extends PartProps {
  dimension: Dimension;
  onRenamed: (id: string) => void;
}

export function DimensionForm({ dimension, rubric, edit, onRenamed }: DimensionFormProps) {
  const { t } = useLingui();
  const words = useRubricWords();
  const problems = useFieldProblems();
  const { id, label, axis, explain = '' } = dimension;
  const count = rubric.behaviours.filter((one) => one.dimension === id).length;
  const isAll = count === rubric.behaviours.length || rubric.dimensions.length === 1;
  const change = (next: Dimension) => edit({ type: 'dimension.changed', dimension: next });
  return (
    <>
      <SteadyField
        label={t`Label`}
        value={label}
        problemIn={problems.text}
        onChange={(text) => change({ ...dimension, label: text })}
      />
      <div className={styles.pair}>
        <ChoiceField
          label={t`Axis`}
          value={axis}
          options={axes.map((one) => ({ value: one, label: words.axis(one) }))}
          onChange={(value) =>
            change({ ...dimension, axis: axes.find((one) => one === value) ?? axis })
          }
        />
        <SteadyField
          label={t`Id`}
          value={id}
          problemIn={problems.idAmong(rubric.dimensions, id)}
          commitAtEnd
          onChange={(to) => {
            edit({ type: 'dimension.renamed', id, to });
            onRenamed(to);
          }}
        />
      </div>
      <SteadyField
        label={t`Explanation, if it needs one`}
        value={explain}
        rows={2}
        problemIn={problems.anything}
        onChange={(text) => change(withExplain(dimension, text))}
      />
      <div className={styles.removal}>
        <Button
          icon={<Icon of={Trash2} />}
          disabled={isAll}
          onClick={(event) => {
            focusAround(event.currentTarget, 'section');
            edit({ type: 'dimension.removed', id });
          }}
        >
          <Trans>Remove this dimension</Trans>
        </Button>
        <p className={styles.soft}>
          {isAll ? (
            <Trans>A rubric needs at least one dimension with a behaviour.</Trans>
          ) : (
            <Plural
              value={count}
              _0="It has no behaviours."
              one="Its one behaviour goes with it, out of every lens, too."
              other="Its # behaviours go with it, out of every lens, too."
            />
          )}
        </p>
      </div>
    </>
  );
}
