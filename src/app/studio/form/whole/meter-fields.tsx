import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide';
import { isRecord, ownValue } from '../../../../scenario/finding.ts';
import { freeName } from '../../../../studio/free-name.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { fieldHelp } from '../field-help.ts';
import fieldStyles from '../fields/field.module.css';
import { Group } from '../fields/group.tsx';
import { Fitting } from '../fields/misfit.tsx';
import { NameRow } from '../fields/name-row.tsx';
import { NumberRow } from '../fields/number-row.tsx';
import { SwitchRow } from '../fields/switch-row.tsx';
import { TextRow } from '../fields/text-row.tsx';
import { useForm } from '../form-context.tsx';
import styles from '../studio-form.module.css';

/** What the customer keeps count of. */
export function MeterFields({ meters }: { meters: unknown }) {
  const { t, i18n } = useLingui();
  const { outline, onEdit, onSet, isLocked } = useForm();
  const written = isRecord(meters) ? meters : {};
  return (
    <Group title={<Trans>Meters</Trans>} help={i18n._(fieldHelp.meters)}>
      {outline.meters.map((meter) => {
        const own = written[meter];
        const at = ['meters', meter];
        return (
          <section key={meter} className={styles.card} aria-label={meter}>
            <Fitting path={at} value={own} label={meter} fits={isRecord}>
              <div className={fieldStyles.row}>
                {meter === 'trust' ? (
                  <h3>trust</h3>
                ) : (
                  <NameRow
                    value={meter}
                    label={<Trans>Name of the meter</Trans>}
                    taken={outline.meters}
                    onRename={(to) => onEdit({ type: 'meter.renamed', meter, to })}
                  />
                )}
                <NumberRow
                  path={[...at, 'start']}
                  value={ownValue(own, 'start')}
                  label={t`Starts at`}
                  help={i18n._(fieldHelp.start)}
                  least={0}
                  greatest={10}
                  otherwise={5}
                />
                {meter !== 'trust' && (
                  <>
                    <NumberRow
                      path={[...at, 'max']}
                      value={ownValue(own, 'max')}
                      label={t`At most`}
                      help={i18n._(fieldHelp.max)}
                      least={1}
                      greatest={10}
                      otherwise={10}
                    />
                    <IconButton
                      icon={<Icon of={Trash2} size="s" />}
                      label={t`Remove the meter ${meter}`}
                      disabled={isLocked}
                      onClick={() => onSet(at, undefined)}
                    />
                  </>
                )}
              </div>
              <Group
                title={<Trans>More</Trans>}
                isRare
                holdsSomething={
                  ownValue(own, 'label') !== undefined || ownValue(own, 'hidden') !== undefined
                }
              >
                <TextRow
                  path={[...at, 'label']}
                  value={ownValue(own, 'label')}
                  label={t`Name on the screen`}
                  help={i18n._(fieldHelp.label)}
                  isOptional
                />
                <SwitchRow
                  path={[...at, 'hidden']}
                  value={ownValue(own, 'hidden')}
                  label={t`Never shown to the trainee`}
                />
              </Group>
            </Fitting>
          </section>
        );
      })}
      <div>
        <Button
          kind="plain"
          icon={<Icon of={Plus} size="s" />}
          disabled={isLocked}
          onClick={() => onSet(['meters', freeName('patience', outline.meters)], { start: 5 })}
        >
          <Trans>New meter</Trans>
        </Button>
      </div>
    </Group>
  );
}
