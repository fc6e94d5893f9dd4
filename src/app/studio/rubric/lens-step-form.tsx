import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, Trash2, X } from 'lucide';
import type { Lens, LensStep } from '../../../scenario/rubric.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import type { PartProps } from './axis-section.tsx';
import { ChoiceField } from './choice-field.tsx';
import { focusAround } from './focus-around.ts';
import styles from './parts.module.css';
import { SteadyField } from './steady-field.tsx';
import { useFieldProblems } from './use-field-problems.ts';
import { withExplain } from './with-explain.ts';

export interface LensStepFormProps extends PartProps {
  lens: Lens;
  step: LensStep;
  number: number;
}

/** One step of a lens: its words, its place, and the behaviours that show it. */
export function LensStepForm({ lens, step, number, rubric, edit }: LensStepFormProps) {
  const { t } = useLingui();
  const problems = useFieldProblems();
  const where = { lens: lens.id, id: step.id };
  const change = (next: LensStep) => edit({ type: 'step.changed', lens: lens.id, step: next });
  const labelOf = (id: string) => rubric.behaviours.find((one) => one.id === id)?.label ?? id;
  const others = rubric.behaviours.filter(({ id }) => !step.behaviours.includes(id));
  return (
    <li className={styles.step}>
      <div className={styles.stepHead}>
        <span className={styles.points}>{number}</span>
        <span className={styles.label}>{step.label}</span>
        <IconButton
          icon={<Icon of={ArrowUp} />}
          label={t`Move ${step.label} up`}
          disabled={number === 1}
          onClick={() => edit({ type: 'step.moved', ...where, by: -1 })}
        />
        <IconButton
          icon={<Icon of={ArrowDown} />}
          label={t`Move ${step.label} down`}
          disabled={number === lens.steps.length}
          onClick={() => edit({ type: 'step.moved', ...where, by: 1 })}
        />
        <IconButton
          icon={<Icon of={Trash2} />}
          label={t`Remove step ${step.label}`}
          disabled={lens.steps.length === 1}
          onClick={(event) => {
            focusAround(event.currentTarget, 'section');
            edit({ type: 'step.removed', ...where });
          }}
        />
      </div>
      <div className={styles.pair}>
        <SteadyField
          label={t`Label`}
          value={step.label}
          problemIn={problems.text}
          onChange={(label) => change({ ...step, label })}
        />
        <SteadyField
          label={t`Id`}
          value={step.id}
          problemIn={problems.idAmong(lens.steps, step.id)}
          commitAtEnd
          onChange={(to) => edit({ type: 'step.renamed', ...where, to })}
        />
      </div>
      <SteadyField
        label={t`Explanation, if it needs one`}
        value={step.explain ?? ''}
        rows={2}
        problemIn={problems.anything}
        onChange={(text) => change(withExplain(step, text))}
      />
      <ul role="list" className={styles.shown} aria-label={t`Behaviours that show ${step.label}`}>
        {step.behaviours.map((id) => {
          const label = labelOf(id);
          return (
            <li key={id}>
              <span>{label}</span>
              <IconButton
                icon={<Icon of={X} size="s" />}
                label={t`Take “${label}” out`}
                onClick={() =>
                  change({ ...step, behaviours: step.behaviours.filter((one) => one !== id) })
                }
              />
            </li>
          );
        })}
      </ul>
      <ChoiceField
        label={t`Add a behaviour that shows ${step.label}`}
        value=""
        options={[
          { value: '', label: t`Choose…` },
          ...others.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChange={(id) => {
          if (id !== '') change({ ...step, behaviours: [...step.behaviours, id] });
        }}
      />
    </li>
  );
}
