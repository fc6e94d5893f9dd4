import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide';
import { millisecondsFromDuration } from '../../../../scenario/duration.ts';
import { type Path, entriesOf, isRecord, itemsOf, ownValue } from '../../../../scenario/finding.ts';
import type { OutlineState, OutlineWay } from '../../../../studio/outline.ts';
import { withKeysRenamed } from '../../../../studio/with-value.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { fieldHelp } from '../field-help.ts';
import { ChangeFields } from '../fields/change-fields.tsx';
import { Group } from '../fields/group.tsx';
import { Fitting } from '../fields/misfit.tsx';
import { TargetRow } from '../fields/target-row.tsx';
import { useForm } from '../form-context.tsx';
import { GuardField } from '../guard/guard-field.tsx';
import styles from '../studio-form.module.css';
import { DurationRow } from './duration-row.tsx';

/** What happens without a reply: at once, or after a silence. */
export function SilentFields({ state, source }: { state: OutlineState; source: unknown }) {
  const { t, i18n } = useLingui();
  const { onSet, isLocked } = useForm();
  const always = ownValue(source, 'always');
  const after = ownValue(source, 'after');
  const timers = entriesOf(after);
  return (
    <>
      <Group
        title={<Trans>If nobody answers</Trans>}
        help={i18n._(fieldHelp.after)}
        isRare
        holdsSomething={after !== undefined}
      >
        <Fitting
          path={[...state.at, 'after']}
          value={after}
          label={t`If nobody answers`}
          fits={isRecord}
        >
          {timers.map(([duration, ways]) => (
            <div key={duration} className={styles.card}>
              <DurationRow
                value={duration}
                taken={timers.map(([one]) => one)}
                onChange={(next) =>
                  onSet(
                    [...state.at, 'after'],
                    withKeysRenamed(after, (key) => (key === duration ? next : key)),
                  )
                }
              />
              <Ways
                path={[...state.at, 'after', duration]}
                value={ways}
                state={state}
                ways={state.silent.filter(({ kind, id }) => kind === 'after' && id === duration)}
              />
              <IconButton
                icon={<Icon of={Trash2} size="s" />}
                label={t`Remove what happens after ${duration}`}
                disabled={isLocked}
                onClick={() => onSet([...state.at, 'after', duration], undefined)}
              />
            </div>
          ))}
          <div>
            <Button
              kind="plain"
              icon={<Icon of={Plus} size="s" />}
              disabled={isLocked}
              onClick={() => onSet([...state.at, 'after', freeDuration(timers)], {})}
            >
              <Trans>After a silence…</Trans>
            </Button>
          </div>
        </Fitting>
      </Group>
      <Group
        title={<Trans>At once, without a reply</Trans>}
        help={i18n._(fieldHelp.always)}
        isRare
        holdsSomething={always !== undefined}
      >
        {always !== undefined && (
          <Ways
            path={[...state.at, 'always']}
            value={always}
            state={state}
            ways={state.silent.filter(({ kind }) => kind === 'always')}
          />
        )}
        <div>
          <Button
            kind="plain"
            icon={<Icon of={Plus} size="s" />}
            disabled={isLocked}
            onClick={() => {
              const old = itemsOf(always, []).map(({ item }) => item);
              onSet([...state.at, 'always'], [...old, {}]);
            }}
          >
            <Trans>Go on at once…</Trans>
          </Button>
        </div>
      </Group>
    </>
  );
}

interface WaysProps {
  path: Path;
  value: unknown;
  state: OutlineState;
  ways: readonly OutlineWay[];
}

/** Transitions without a reply, the first that passes is taken. */
function Ways({ path, value, state, ways }: WaysProps) {
  const { t, i18n } = useLingui();
  const { onSet, isLocked } = useForm();
  const items = itemsOf(value, path);
  return items.map(({ item, path: at }, index) => {
    const number = index + 1;
    return (
      <div key={JSON.stringify(at)} className={styles.way}>
        <Fitting
          path={at}
          value={item}
          label={t`Way ${number}`}
          fits={(one) => typeof one === 'string' || isRecord(one)}
        >
          <TargetRow path={at} holder={state.path} way={ways[index] ?? null} />
          {isRecord(item) ? (
            <>
              <GuardField
                path={[...at, 'guard']}
                value={ownValue(item, 'guard')}
                title={<Trans>Only when…</Trans>}
                help={i18n._(fieldHelp.guard)}
              />
              <ChangeFields path={at} transition={item} />
            </>
          ) : (
            <Button kind="plain" disabled={isLocked} onClick={() => onSet(at, { target: item })}>
              <Trans>Give it a condition or an effect</Trans>
            </Button>
          )}
          <IconButton
            icon={<Icon of={Trash2} size="s" />}
            label={t`Remove way ${number}`}
            disabled={isLocked}
            onClick={() => onSet(at, undefined)}
          />
        </Fitting>
      </div>
    );
  });
}

/** A time that no timer of the state has yet. */
function freeDuration(timers: readonly [string, unknown][]): string {
  const taken = new Set(timers.map(([duration]) => millisecondsFromDuration(duration)));
  let seconds = 20;
  while (taken.has(seconds * 1000)) seconds += 5;
  return `${seconds}s`;
}
