import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide';
import { type ReactNode, useId, useState } from 'react';
import type { Path } from '../../../../scenario/finding.ts';
import {
  type GuardMenu,
  comparisons,
  guardFromMenu,
  menuFromGuard,
  withCondition,
  withConditionAt,
} from '../../../../studio/form/guard-menu.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { Coded } from '../../../library/coded.tsx';
import { Group } from '../fields/group.tsx';
import { useForm, useProblemsWithin } from '../form-context.tsx';
import styles from './guard-field.module.css';

/** A meter goes no further. */
const greatest = 10;

export interface GuardFieldProps {
  path: Path;
  value: unknown;
  title: ReactNode;
  help?: ReactNode;
}

/** When something holds, put together from menus. */
export function GuardField({ path, value, title, help }: GuardFieldProps) {
  const { onSet } = useForm();
  const problems = useProblemsWithin(path);
  const menu = value === undefined ? null : menuFromGuard(value);
  return (
    <Group title={title} help={help} isRare holdsSomething={menu !== null}>
      {menu === null ? (
        <p className={styles.none}>
          <Trans>Always. Nothing is asked.</Trans>
        </p>
      ) : (
        <MenuRow
          menu={menu}
          onChange={(next) => onSet(path, next === null ? undefined : guardFromMenu(next))}
        />
      )}
      <AddRow onAdd={(added) => onSet(path, guardFromMenu(withCondition(menu, added)))} />
      {problems.map(({ code, message, mend }) => (
        <p key={`${code} ${message}`} className={styles.problem}>
          <Coded text={`${message} ${mend}`} />
        </p>
      ))}
    </Group>
  );
}

interface MenuRowProps {
  menu: GuardMenu;
  /** Null takes it away. */
  onChange: (menu: GuardMenu | null) => void;
}

function MenuRow({ menu, onChange }: MenuRowProps) {
  const { t } = useLingui();
  const { outline, isLocked } = useForm();
  const id = useId();
  const words = useComparisonWords();
  const remove = (
    <IconButton
      icon={<Icon of={Trash2} size="s" />}
      label={t`Remove this condition`}
      disabled={isLocked}
      onClick={() => onChange(null)}
    />
  );
  if (menu.kind === 'written') {
    return (
      <div className={styles.atom}>
        <code className={styles.written}>{JSON.stringify(menu.source)}</code>
        {remove}
      </div>
    );
  }
  if (menu.kind === 'meter') {
    return (
      <div className={styles.atom}>
        <select
          aria-label={t`Meter`}
          value={menu.meter}
          disabled={isLocked}
          onChange={(event) => onChange({ ...menu, meter: event.target.value })}
        >
          {withOwn(outline.meters, menu.meter).map((meter) => (
            <option key={meter}>{meter}</option>
          ))}
        </select>
        <select
          aria-label={t`How it compares`}
          value={menu.comparison}
          disabled={isLocked}
          onChange={(event) => {
            const comparison = comparisons.find((one) => one === event.target.value);
            if (comparison !== undefined) onChange({ ...menu, comparison });
          }}
        >
          {comparisons.map((one) => (
            <option key={one} value={one}>
              {words[one]}
            </option>
          ))}
        </select>
        <GuardNumber value={menu.value} onChange={(value) => onChange({ ...menu, value })} />
        {remove}
      </div>
    );
  }
  if (menu.kind === 'fact') {
    return (
      <div className={styles.atom}>
        <select
          aria-label={t`Fact`}
          value={menu.fact}
          disabled={isLocked}
          onChange={(event) => onChange({ ...menu, fact: event.target.value })}
        >
          {withOwn(outline.facts, menu.fact).map((fact) => (
            <option key={fact}>{fact}</option>
          ))}
        </select>
        <select
          aria-label={t`True or not`}
          value={menu.isTrue ? 'yes' : 'no'}
          disabled={isLocked}
          onChange={(event) => onChange({ ...menu, isTrue: event.target.value === 'yes' })}
        >
          <option value="yes">{t`is true`}</option>
          <option value="no">{t`is not true`}</option>
        </select>
        {remove}
      </div>
    );
  }
  return (
    <div className={styles.group}>
      <div className={styles.atom}>
        <select
          aria-label={t`How these join`}
          value={menu.joins}
          disabled={isLocked}
          onChange={(event) => {
            const joins = (['all', 'any', 'none'] as const).find(
              (one) => one === event.target.value,
            );
            if (joins !== undefined) onChange({ ...menu, joins, isNamed: true });
          }}
        >
          <option value="all">{t`all of these`}</option>
          <option value="any">{t`at least one of these`}</option>
          <option value="none">{t`none of these`}</option>
        </select>
        {remove}
      </div>
      {menu.of.map((one, index) => (
        <MenuRow
          key={`${id} ${index}`}
          menu={one}
          onChange={(next) => onChange(withConditionAt(menu, index, next))}
        />
      ))}
    </div>
  );
}

/** What the meter is compared with. Emptied, it waits for the next number. */
function GuardNumber({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const { t } = useLingui();
  const { isLocked } = useForm();
  const [isEmptied, setIsEmptied] = useState(false);
  return (
    <input
      type="number"
      aria-label={t`Number`}
      min={0}
      max={greatest}
      value={isEmptied ? '' : value}
      disabled={isLocked}
      onChange={({ target }) => {
        const number = target.valueAsNumber;
        setIsEmptied(target.value === '');
        if (Number.isInteger(number)) onChange(Math.max(0, Math.min(greatest, number)));
      }}
      onBlur={() => setIsEmptied(false)}
    />
  );
}

function AddRow({ onAdd }: { onAdd: (menu: GuardMenu) => void }) {
  const { outline, isLocked } = useForm();
  const [meter = 'trust'] = outline.meters;
  const [fact] = outline.facts;
  return (
    <div className={styles.add}>
      <Button
        kind="plain"
        icon={<Icon of={Plus} size="s" />}
        disabled={isLocked}
        onClick={() => onAdd({ kind: 'meter', meter, comparison: '>=', value: 5 })}
      >
        <Trans>A meter</Trans>
      </Button>
      {fact !== undefined && (
        <Button
          kind="plain"
          icon={<Icon of={Plus} size="s" />}
          disabled={isLocked}
          onClick={() => onAdd({ kind: 'fact', fact, isTrue: true })}
        >
          <Trans>A fact</Trans>
        </Button>
      )}
    </div>
  );
}

function useComparisonWords() {
  const { t } = useLingui();
  return {
    '>=': t`is at least`,
    '<=': t`is at most`,
    '>': t`is more than`,
    '<': t`is less than`,
    '==': t`is exactly`,
    '!=': t`is not`,
  };
}

/** A name that is written but not there stays in its menu. */
function withOwn(names: readonly string[], own: string): readonly string[] {
  return names.includes(own) ? names : [own, ...names];
}
