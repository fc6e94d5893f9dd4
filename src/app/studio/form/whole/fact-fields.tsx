import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide';
import { itemsOf } from '../../../../scenario/finding.ts';
import { freeName } from '../../../../studio/free-name.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { fieldHelp } from '../field-help.ts';
import fieldStyles from '../fields/field.module.css';
import { Group } from '../fields/group.tsx';
import { NameRow } from '../fields/name-row.tsx';
import { useForm } from '../form-context.tsx';

/** What can become true while they talk. */
export function FactFields({ facts }: { facts: unknown }) {
  const { t, i18n } = useLingui();
  const { outline, onEdit, onSet, isLocked } = useForm();
  const written = itemsOf(facts, []).map(({ item }) => item);
  return (
    <Group title={<Trans>Facts</Trans>} help={i18n._(fieldHelp.facts)}>
      {outline.facts.map((fact) => (
        <div key={fact} className={fieldStyles.row}>
          <NameRow
            value={fact}
            label={<Trans>Name of the fact</Trans>}
            taken={[...outline.facts, ...outline.meters]}
            onRename={(to) => onEdit({ type: 'fact.renamed', fact, to })}
          />
          <IconButton
            icon={<Icon of={Trash2} size="s" />}
            label={t`Remove the fact ${fact}`}
            disabled={isLocked}
            onClick={() => {
              const left = written.filter((one) => one !== fact);
              onSet(['facts'], left.length === 0 ? undefined : left);
            }}
          />
        </div>
      ))}
      <div>
        <Button
          kind="plain"
          icon={<Icon of={Plus} size="s" />}
          disabled={isLocked}
          onClick={() =>
            onSet(
              ['facts'],
              [...written, freeName('knowsWhy', [...outline.facts, ...outline.meters])],
            )
          }
        >
          <Trans>New fact</Trans>
        </Button>
      </div>
    </Group>
  );
}
