import { Trans, useLingui } from '@lingui/react/macro';
import { Play, Trash2 } from 'lucide';
import { isRecord, ownValue, valueAt } from '../../../../scenario/finding.ts';
import type { OutlineState } from '../../../../studio/outline.ts';
import { renamedPath } from '../../../../studio/state-keys.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { wholeFile } from '../../../../studio/place.ts';
import { fieldHelp } from '../field-help.ts';
import { ChoiceRow } from '../fields/choice-row.tsx';
import { Group } from '../fields/group.tsx';
import { Fitting } from '../fields/misfit.tsx';
import { NameRow } from '../fields/name-row.tsx';
import { TextRow } from '../fields/text-row.tsx';
import { useForm } from '../form-context.tsx';
import styles from '../studio-form.module.css';
import { EndingFields } from './ending-fields.tsx';
import { MoodRow } from './mood-row.tsx';
import { ReplyRows } from './reply-rows.tsx';
import { SaysFields } from './says-fields.tsx';
import { SilentFields } from './silent-fields.tsx';

export interface StateFormProps {
  file: unknown;
  state: OutlineState;
  focus: { field: string } | null;
}

/** Everything about one state. */
export function StateForm({ file, state, focus }: StateFormProps) {
  const { t, i18n } = useLingui();
  const { outline, onEdit, onGo, onPlay, isLocked } = useForm();
  const source = valueAt(file, state.at);
  const inner = outline.states.filter(({ parent }) => parent === state.path);
  const siblings = outline.states.filter(({ parent }) => parent === state.parent);
  return (
    <div className={styles.form}>
      <header className={styles.head}>
        <h2>{state.path}</h2>
        <div className={styles.tools}>
          <Button
            kind="plain"
            icon={<Icon of={Play} size="s" />}
            onClick={() => onPlay(state.path)}
          >
            <Trans>Play from here</Trans>
          </Button>
          <IconButton
            icon={<Icon of={Trash2} size="s" />}
            label={t`Remove this state`}
            disabled={isLocked}
            onClick={() => {
              onEdit({ type: 'state.removed', state: state.path });
              onGo(wholeFile);
            }}
          />
        </div>
      </header>
      <Fitting path={state.at} value={source} label={state.path} fits={isRecord}>
        <SaysFields path={[...state.at, 'says']} value={ownValue(source, 'says')} focus={focus} />
        <MoodRow path={[...state.at, 'mood']} value={ownValue(source, 'mood')} />
        {state.kind !== 'final' && (
          <Fitting
            path={[...state.at, 'on']}
            value={ownValue(source, 'on')}
            label={t`Replies`}
            fits={isRecord}
          >
            <ReplyRows state={state} />
          </Fitting>
        )}
        <EndingFields state={state} source={source} />
        {inner.length > 0 && (
          <Group title={<Trans>States inside</Trans>}>
            <ChoiceRow
              path={[...state.at, 'initial']}
              value={ownValue(source, 'initial')}
              label={t`Entered at`}
              help={i18n._(fieldHelp.initial)}
              options={inner.map(({ key }) => ({ value: key, label: key }))}
            />
          </Group>
        )}
        {state.kind !== 'final' && <SilentFields state={state} source={source} />}
      </Fitting>
      <Group
        title={<Trans>Name and note</Trans>}
        isRare
        holdsSomething={ownValue(source, 'note') !== undefined}
      >
        <NameRow
          value={state.key}
          label={<Trans>Name of the state</Trans>}
          taken={siblings.map(({ key }) => key)}
          onRename={(key) => {
            onEdit({ type: 'state.renamed', state: state.path, key });
            onGo({ state: renamedPath(state.path, state.path, key), reply: null });
          }}
        />
        <TextRow
          path={[...state.at, 'note']}
          value={ownValue(source, 'note')}
          label={t`Note to authors`}
          help={i18n._(fieldHelp.note)}
          isLong
          isOptional
        />
      </Group>
    </div>
  );
}
