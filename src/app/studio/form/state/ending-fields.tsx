import { Trans, useLingui } from '@lingui/react/macro';
import { isRecord, ownValue } from '../../../../scenario/finding.ts';
import { endingKinds } from '../../../../scenario/scenario.ts';
import type { OutlineState } from '../../../../studio/outline.ts';
import { Switch } from '../../../../ui/choice/switch.tsx';
import { endingKindWords } from '../../ending-kind-words.ts';
import { fieldHelp } from '../field-help.ts';
import { ChoiceRow } from '../fields/choice-row.tsx';
import { Group } from '../fields/group.tsx';
import { Fitting } from '../fields/misfit.tsx';
import { TextRow } from '../fields/text-row.tsx';
import { useForm } from '../form-context.tsx';

/** Whether the conversation is over here, and what that means. */
export function EndingFields({ state, source }: { state: OutlineState; source: unknown }) {
  const { t, i18n } = useLingui();
  const { onEdit, isLocked } = useForm();
  const isFinal = state.kind === 'final';
  const ending = ownValue(source, 'ending');

  function makeEnding(isEnding: boolean) {
    if (isLocked) return;
    const begun = { kind: 'resolved', title: t`To be written`, reflection: t`To be written` };
    onEdit({
      type: 'values.set',
      values: [
        { path: [...state.at, 'type'], value: isEnding ? 'final' : undefined },
        ...(ending === undefined || !isEnding
          ? [{ path: [...state.at, 'ending'], value: isEnding ? begun : undefined }]
          : []),
      ],
    });
  }
  // An ending is a state at the top, with no replies.
  const canEnd = state.parent === null && state.replies.length === 0 && state.kind !== 'compound';
  if (!isFinal && !canEnd) return null;
  return (
    <Group title={<Trans>Ending</Trans>}>
      <Switch
        label={<Trans>The conversation is over here</Trans>}
        checked={isFinal}
        onChange={makeEnding}
      />
      {isFinal && (
        <Fitting path={[...state.at, 'ending']} value={ending} label={t`Ending`} fits={isRecord}>
          <ChoiceRow
            path={[...state.at, 'ending', 'kind']}
            value={ownValue(ending, 'kind')}
            label={t`Kind of ending`}
            help={i18n._(fieldHelp.kind)}
            options={endingKinds.map((kind) => ({
              value: kind,
              label: i18n._(endingKindWords[kind]),
            }))}
          />
          <TextRow
            path={[...state.at, 'ending', 'title']}
            value={ownValue(ending, 'title')}
            label={t`Title of the ending`}
            help={i18n._(fieldHelp.title)}
          />
          <TextRow
            path={[...state.at, 'ending', 'reflection']}
            value={ownValue(ending, 'reflection')}
            label={t`A question to think about`}
            help={i18n._(fieldHelp.reflection)}
            isLong
          />
        </Fitting>
      )}
    </Group>
  );
}
