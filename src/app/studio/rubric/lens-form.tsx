import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide';
import type { Lens } from '../../../scenario/rubric.ts';
import { freeName } from '../../../studio/free-name.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import type { PartProps } from './axis-section.tsx';
import { LensStepForm } from './lens-step-form.tsx';
import { focusAround } from './focus-around.ts';
import styles from './parts.module.css';
import { SteadyField } from './steady-field.tsx';
import { useFieldProblems } from './use-field-problems.ts';
import { withExplain } from './with-explain.ts';

export interface LensFormProps extends PartProps {
  lens: Lens;
  onRenamed: (id: string) => void;
}

export function LensForm({ lens, rubric, edit, onRenamed }: LensFormProps) {
  const { t } = useLingui();
  const problems = useFieldProblems();
  const change = (next: Lens) => edit({ type: 'lens.changed', lens: next });
  function addStep() {
    const id = freeName(
      'new-step',
      lens.steps.map((step) => step.id),
    );
    edit({ type: 'step.added', lens: lens.id, step: { id, label: t`New step`, behaviours: [] } });
  }
  return (
    <>
      <div className={styles.pair}>
        <SteadyField
          label={t`Label`}
          value={lens.label}
          problemIn={problems.text}
          onChange={(label) => change({ ...lens, label })}
        />
        <SteadyField
          label={t`Id`}
          value={lens.id}
          problemIn={problems.idAmong(rubric.lenses, lens.id)}
          commitAtEnd
          onChange={(to) => {
            edit({ type: 'lens.renamed', id: lens.id, to });
            onRenamed(to);
          }}
        />
      </div>
      <SteadyField
        label={t`Explanation, if it needs one`}
        value={lens.explain ?? ''}
        rows={2}
        problemIn={problems.anything}
        onChange={(text) => change(withExplain(lens, text))}
      />
      <ol role="list" className={styles.steps}>
        {lens.steps.map((step, index) => (
          <LensStepForm
            key={step.id}
            lens={lens}
            step={step}
            number={index + 1}
            rubric={rubric}
            edit={edit}
          />
        ))}
      </ol>
      <div className={styles.removal}>
        <Button icon={<Icon of={Plus} />} onClick={addStep}>
          <Trans>Add a step</Trans>
        </Button>
        <Button
          icon={<Icon of={Trash2} />}
          onClick={(event) => {
            focusAround(event.currentTarget, 'section');
            edit({ type: 'lens.removed', id: lens.id });
          }}
        >
          <Trans>Remove this lens</Trans>
        </Button>
      </div>
    </>
  );
}
