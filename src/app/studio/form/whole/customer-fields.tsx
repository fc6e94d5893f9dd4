import { Trans, useLingui } from '@lingui/react/macro';
import { Shuffle } from 'lucide';
import { ownValue } from '../../../../scenario/finding.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { Portrait } from '../../../../ui/portrait/portrait.tsx';
import { customerLook } from '../../../customer-look.ts';
import { fieldHelp } from '../field-help.ts';
import { Group } from '../fields/group.tsx';
import { TextRow } from '../fields/text-row.tsx';
import { useForm } from '../form-context.tsx';
import styles from './customer-fields.module.css';

/** Who the trainee talks with, as they look. */
export function CustomerFields({ customer }: { customer: unknown }) {
  const { t, i18n } = useLingui();
  const { onSet, isLocked } = useForm();
  const text = (key: string) => {
    const value = ownValue(customer, key);
    return typeof value === 'string' ? value : undefined;
  };
  const name = text('name') ?? '';
  const pronouns = text('pronouns');
  const face = text('face');
  const look = customerLook({
    name,
    ...(pronouns !== undefined && { pronouns }),
    ...(face !== undefined && { face }),
  });
  const number = Number(/ (\d+)$/.exec(face ?? '')?.[1] ?? '1');
  return (
    <Group title={<Trans>The customer</Trans>} help={i18n._(fieldHelp.customer)}>
      <div className={styles.face}>
        <div className={styles.portrait}>
          <Portrait {...look} mood="hopeful" label={name} />
        </div>
        <Button
          kind="plain"
          icon={<Icon of={Shuffle} size="s" />}
          disabled={isLocked}
          onClick={() => onSet(['customer', 'face'], `${name} ${number + 1}`.trim())}
        >
          <Trans>Another face</Trans>
        </Button>
      </div>
      <TextRow
        path={['customer', 'name']}
        value={ownValue(customer, 'name')}
        label={t`Name`}
        help={i18n._(fieldHelp.name)}
      />
      <TextRow
        path={['customer', 'pronouns']}
        value={ownValue(customer, 'pronouns')}
        label={t`Pronouns`}
        help={i18n._(fieldHelp.pronouns)}
        isOptional
      />
      <TextRow
        path={['customer', 'background']}
        value={ownValue(customer, 'background')}
        label={t`Background`}
        help={i18n._(fieldHelp.background)}
        isLong
        isOptional
      />
      <TextRow
        path={['customer', 'face']}
        value={ownValue(customer, 'face')}
        label={t`Face`}
        help={i18n._(fieldHelp.face)}
        isOptional
      />
    </Group>
  );
}
