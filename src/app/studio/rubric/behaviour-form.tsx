import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide';
import type { Behaviour } from '../../../scenario/rubric.ts';
import { stepsUsing } from '../../../studio/rubric/steps-using.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Switch } from '../../../ui/choice/switch.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import type { PartProps } from './axis-section.tsx';
import { ChoiceField } from './choice-field.tsx';
import { focusAround } from './focus-around.ts';
import styles from './parts.module.css';
import { SteadyField } from './steady-field.tsx';
import { useFieldProblems } from './use-field-problems.ts';
import { useRubricWords } from './use-rubric-words.ts';

const allPoints = [3, 2, 1, 0, -1, -2, -3];

export interface BehaviourFormProps extends PartProps {
  behaviour: Behaviour;
  onRenamed: (id: string) => void;
}

export function BehaviourForm({ behaviour, rubric, edit, onRenamed }: BehaviourFormProps) {
  const { t } = useLingui();
  const words = useRubricWords();
  const problems = useFieldProblems();
  const { id, label, dimension, points, explain } = behaviour;
  const change = (next: Behaviour) => edit({ type: 'behaviour.changed', behaviour: next });
  const uses = stepsUsing(rubric, id).map(({ lens, step }) => `${lens}: ${step}`);
  const usedBy = uses.join(', ');
  return (
    <>
      <SteadyField
        label={t`Label, read as evidence in the debrief`}
        value={label}
        problemIn={problems.text}
        onChange={(text) => change({ ...behaviour, label: text })}
      />
      <SteadyField
        label={t`Explanation: why it is worth that`}
        value={explain}
        rows={3}
        problemIn={problems.text}
        onChange={(text) => change({ ...behaviour, explain: text })}
      />
      <div className={styles.pair}>
        <ChoiceField
          label={t`Points`}
          value={`${points}`}
          options={allPoints.map((one) => ({ value: `${one}`, label: words.points(one) }))}
          onChange={(value) => change({ ...behaviour, points: Number(value) })}
        />
        <ChoiceField
          label={t`Dimension`}
          value={dimension}
          options={rubric.dimensions.map((one) => ({ value: one.id, label: one.label }))}
          onChange={(value) => change({ ...behaviour, dimension: value })}
        />
        <SteadyField
          label={t`Id, the name in scenarios`}
          value={id}
          problemIn={problems.idAmong(rubric.behaviours, id)}
          commitAtEnd
          onChange={(to) => {
            edit({ type: 'behaviour.renamed', id, to });
            onRenamed(to);
          }}
        />
      </div>
      <Switch
        label={t`Breaks integrity`}
        hint={t`Raises a banner in the debrief, with the honest way beside it. The points stay as they are.`}
        checked={behaviour['breaks-integrity'] === true}
        onChange={(isOn) => {
          const next = { ...behaviour };
          delete next['breaks-integrity'];
          change(isOn ? { ...next, 'breaks-integrity': true } : next);
        }}
      />
      <div className={styles.removal}>
        <Button
          icon={<Icon of={Trash2} />}
          disabled={rubric.behaviours.length === 1}
          onClick={(event) => {
            focusAround(event.currentTarget, '[data-part]');
            edit({ type: 'behaviour.removed', id });
          }}
        >
          <Trans>Remove this behaviour</Trans>
        </Button>
        <p className={styles.soft}>
          {uses.length === 0 ? t`No lens uses it.` : t`Lenses use it and would lose it: ${usedBy}.`}
        </p>
      </div>
    </>
  );
}
