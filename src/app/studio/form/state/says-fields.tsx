import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide';
import { useId } from 'react';
import { type Path, isRecord, itemsOf, ownValue } from '../../../../scenario/finding.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { fieldHelp } from '../field-help.ts';
import { Group } from '../fields/group.tsx';
import { TextRow } from '../fields/text-row.tsx';
import { useForm } from '../form-context.tsx';
import { GuardField } from '../guard/guard-field.tsx';
import styles from '../studio-form.module.css';
import { MoodRow } from './mood-row.tsx';

export interface SaysFieldsProps {
  path: Path;
  value: unknown;
  focus: { field: string } | null;
}

/** What the customer says: one line, or several, each with a mood and a condition of its own. */
export function SaysFields({ path, value, focus }: SaysFieldsProps) {
  const { t, i18n } = useLingui();
  const { onSet, isLocked } = useForm();
  const id = useId();
  const lines = itemsOf(value, path);
  const isOne = lines.length <= 1 && !Array.isArray(value) && !isRecord(value);

  function set(items: unknown[]) {
    onSet(path, items.length === 0 ? undefined : items);
  }
  const items = lines.map(({ item }) => item);

  if (isOne) {
    return (
      <>
        <TextRow
          path={path}
          value={value}
          label={t`The customer says`}
          help={i18n._(fieldHelp.says)}
          isLong
          isSpoken
          isOptional
          focus={focus?.field === 'says' ? focus : null}
        />
        {lines.length === 1 && (
          <div>
            <Button
              kind="plain"
              icon={<Icon of={Plus} size="s" />}
              disabled={isLocked}
              onClick={() => set([...items, t`To be written`])}
            >
              <Trans>Another line after it</Trans>
            </Button>
          </div>
        )}
      </>
    );
  }
  return (
    <Group title={<Trans>The customer says</Trans>} help={i18n._(fieldHelp.says)}>
      {lines.map(({ item, path: at }, index) => {
        const number = index + 1;
        const isObject = isRecord(item);
        const text = isObject ? [...at, 'text'] : at;
        return (
          <div key={`${id} ${index}`} className={styles.card}>
            <TextRow
              path={text}
              value={isObject ? ownValue(item, 'text') : item}
              label={t`Line ${number}`}
              help={i18n._(fieldHelp.text)}
              isLong
              isSpoken
              focus={index === 0 && focus?.field === 'says' ? focus : null}
            />
            {isObject ? (
              <>
                <MoodRow path={[...at, 'mood']} value={ownValue(item, 'mood')} />
                <GuardField
                  path={[...at, 'when']}
                  value={ownValue(item, 'when')}
                  title={<Trans>Said only when…</Trans>}
                  help={i18n._(fieldHelp.when)}
                />
              </>
            ) : Array.isArray(item) ? null : (
              <Button kind="plain" disabled={isLocked} onClick={() => onSet(at, { text: item })}>
                <Trans>Give it a mood or a condition</Trans>
              </Button>
            )}
            <IconButton
              icon={<Icon of={Trash2} size="s" />}
              label={t`Remove line ${number}`}
              disabled={isLocked}
              onClick={() => set(items.filter((_, place) => place !== index))}
            />
          </div>
        );
      })}
      <div>
        <Button
          kind="plain"
          icon={<Icon of={Plus} size="s" />}
          disabled={isLocked}
          onClick={() => set([...items, t`To be written`])}
        >
          <Trans>Another line</Trans>
        </Button>
      </div>
    </Group>
  );
}
