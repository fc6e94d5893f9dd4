import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide';
import { type ReactNode, useId } from 'react';
import { type Path, isRecord, itemsOf } from '../../../../scenario/finding.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { useForm } from '../form-context.tsx';
import { Group } from './group.tsx';
import styles from './field.module.css';
import { Fitting } from './misfit.tsx';
import { TextRow } from './text-row.tsx';

export interface TextListProps {
  path: Path;
  value: unknown;
  title: string;
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
  const rows = itemsOf(value, path);
  const items = rows.map(({ item }) => item);
  return (
    <Fitting path={path} value={value} label={title} fits={(one) => !isRecord(one)}>
      <Group title={title} help={help}>
        {rows.map(({ item, path: at }, index) => {
          const number = index + 1;
          return (
            <div key={`${id} ${index}`} className={styles.row}>
              <TextRow path={at} value={item} label={`${one} ${number}`} isSpoken={isSpoken} />
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
    </Fitting>
  );
}
