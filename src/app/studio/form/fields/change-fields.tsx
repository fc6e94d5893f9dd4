import { Trans, useLingui } from '@lingui/react/macro';
import { Minus, Plus } from 'lucide';
import { type Path, isRecord, isTexts, itemsOf, ownValue } from '../../../../scenario/finding.ts';
import { Chip } from '../../../../ui/choice/chip.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { fieldHelp } from '../field-help.ts';
import { useForm } from '../form-context.tsx';
import styles from './change-fields.module.css';
import { Group } from './group.tsx';
import { Fitting } from './misfit.tsx';

const greatest = 10;

/** What a transition does to the customer: meters up and down, facts that become true or untrue. */
export function ChangeFields({ path, transition }: { path: Path; transition: unknown }) {
  const { t, i18n } = useLingui();
  const { outline, isLocked, onSet } = useForm();
  const effects = ownValue(transition, 'effects');
  const written = isRecord(effects) ? effects : {};
  const meters = [...new Set([...outline.meters, ...Object.keys(written)])];
  const at = [...path, 'effects'];

  function change(meter: string, by: number) {
    const now = typeof written[meter] === 'number' ? written[meter] : 0;
    const next = Math.max(-greatest, Math.min(greatest, now + by));
    onSet([...at, meter], next === 0 ? undefined : next);
  }

  return (
    <>
      <Group title={<Trans>What it does to the customer</Trans>} help={i18n._(fieldHelp.effects)}>
        <Fitting path={at} value={effects} label={t`Effects`} fits={isRecord}>
          <ul className={styles.meters}>
            {meters.map((meter) => {
              const value = typeof written[meter] === 'number' ? written[meter] : 0;
              const shown = value > 0 ? `+${value}` : String(value).replace('-', '−');
              return (
                <li key={meter} className={styles.meter}>
                  <Fitting
                    path={[...at, meter]}
                    value={written[meter]}
                    label={meter}
                    fits={(one) => typeof one === 'number'}
                  >
                    <span className={styles.name}>{meter}</span>
                    <IconButton
                      icon={<Icon of={Minus} size="s" />}
                      label={t`Less ${meter}`}
                      disabled={isLocked || value <= -greatest}
                      onClick={() => change(meter, -1)}
                    />
                    <output className={styles.value} aria-label={t`Change of ${meter}`}>
                      {shown}
                    </output>
                    <IconButton
                      icon={<Icon of={Plus} size="s" />}
                      label={t`More ${meter}`}
                      disabled={isLocked || value >= greatest}
                      onClick={() => change(meter, 1)}
                    />
                  </Fitting>
                </li>
              );
            })}
          </ul>
        </Fitting>
      </Group>
      <FactChips path={path} transition={transition} listKey="remember" />
      <FactChips path={path} transition={transition} listKey="forget" />
    </>
  );
}

function FactChips({
  path,
  transition,
  listKey,
}: {
  path: Path;
  transition: unknown;
  listKey: 'remember' | 'forget';
}) {
  const { t, i18n } = useLingui();
  const { outline, isLocked, onSet } = useForm();
  const value = ownValue(transition, listKey);
  const chosen = itemsOf(value, []).flatMap(({ item }) => (typeof item === 'string' ? item : []));
  const facts = [...new Set([...outline.facts, ...chosen])];

  if (outline.facts.length === 0 && (value ?? null) === null) return null;

  function toggle(fact: string) {
    const next = chosen.includes(fact) ? chosen.filter((one) => one !== fact) : [...chosen, fact];
    onSet([...path, listKey], next.length === 0 ? undefined : next.length === 1 ? next[0] : next);
  }
  const title = listKey === 'remember' ? t`True from here on` : t`No longer true`;
  return (
    <Group
      title={title}
      help={i18n._(fieldHelp[listKey])}
      isRare={listKey === 'forget'}
      holdsSomething={value !== undefined}
    >
      <Fitting path={[...path, listKey]} value={value} label={title} fits={isTexts}>
        <div className={styles.chips}>
          {facts.map((fact) => (
            <Chip
              key={fact}
              pressed={chosen.includes(fact)}
              onToggle={() => {
                if (!isLocked) toggle(fact);
              }}
            >
              {fact}
            </Chip>
          ))}
        </div>
      </Fitting>
    </Group>
  );
}
