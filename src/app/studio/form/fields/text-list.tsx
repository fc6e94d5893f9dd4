import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide';
import { type ReactNode, useId } from 'react';
import type { Path } from '../../../../scenario/finding.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { useForm } from '../form-context.tsx';
import { Group } from './group.tsx';
import styles from './field.module.css';
import { TextRow } from './text-row.tsx';

export interface TextListProps {
  path: Path;
  value: unknown;
  title: ReactNode;
  help?: ReactNode;
  /** What one of them is called: the label of each row. */
  one: string;
  isSpoken?: boolean;
  most?: number;
  /** The list stays when nothing is left in it. */
  isNeeded?: boolean;
}

/** A list of texts, one a row. */
export function TextList(props: TextListProps) {
  const { path, value, title, help, one, isSpoken = false, most, isNeeded = false } = props;
  const { t } = useLingui();
  const id = useId();
  const { onSet, isLocked } = useForm();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <Group title={title} help={help}>
      {items.map((item, index) => {
        const number = index + 1;
        return (
          <div key={`${id} ${index}`} className={styles.row}>
            <TextRow
              path={[...path, index]}
              value={item}
              label={`${one} ${number}`}
              isSpoken={isSpoken}
            />
            <IconButton
              icon={<Icon of={Trash2} size="s" />}
              label={t`Remove ${one} ${number}`}
              disabled={isLocked}
              onClick={() => {
                const left = items.filter((_, at) => at !== index);
                onSet(path, left.length === 0 && !isNeeded ? undefined : left);
              }}
            />
          </div>
        );
      })}
      {(most === undefined || items.length < most) && (
        <div>
          <Button
            kind="plain"
            icon={<Icon of={Plus} size="s" />}
            disabled={isLocked}
            onClick={() => onSet(path, [...items, t`To be written`])}
          >
            <Trans>Add</Trans> {one}
          </Button>
        </div>
      )}
    </Group>
  );
}
