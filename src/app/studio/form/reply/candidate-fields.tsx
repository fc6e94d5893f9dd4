import { Trans, useLingui } from '@lingui/react/macro';
import { type Path, isRecord, ownValue } from '../../../../scenario/finding.ts';
import type { OutlineReply, OutlineState } from '../../../../studio/outline.ts';
import { fieldHelp } from '../field-help.ts';
import { ChangeFields } from '../fields/change-fields.tsx';
import fieldStyles from '../fields/field.module.css';
import { Group } from '../fields/group.tsx';
import { Fitting } from '../fields/misfit.tsx';
import { NumberRow } from '../fields/number-row.tsx';
import { TargetRow } from '../fields/target-row.tsx';
import { TextRow } from '../fields/text-row.tsx';
import { GuardField } from '../guard/guard-field.tsx';
import { BehavioursField } from './behaviours-field.tsx';

export interface CandidateFieldsProps {
  path: Path;
  source: unknown;
  holder: OutlineState;
  reply: OutlineReply;
  /** Among the candidates of its reply. */
  index: number;
}

/** What a reply leads to, shows and does when it lands in one way. */
export function CandidateFields({ path, source, holder, reply, index }: CandidateFieldsProps) {
  const { t, i18n } = useLingui();
  const scores = ownValue(source, 'scores');
  return (
    <>
      <GuardField
        path={[...path, 'guard']}
        value={ownValue(source, 'guard')}
        title={index === 0 ? <Trans>Only when…</Trans> : <Trans>Otherwise, when…</Trans>}
        help={i18n._(fieldHelp.guard)}
      />
      <TargetRow path={path} holder={holder.path} way={reply.ways[index] ?? null} />
      <TextRow
        path={[...path, 'feedback']}
        value={ownValue(source, 'feedback')}
        label={t`How it landed, and why`}
        help={i18n._(fieldHelp.feedback)}
        isLong
        isOptional={index > 0}
      />
      <BehavioursField path={[...path, 'shows']} value={ownValue(source, 'shows')} />
      <ChangeFields path={path} transition={source} />
      <Group
        title={<Trans>Points beside the rubric</Trans>}
        help={i18n._(fieldHelp.scores)}
        isRare
        holdsSomething={scores !== undefined}
      >
        <Fitting path={[...path, 'scores']} value={scores} label={t`Points`} fits={isRecord}>
          <div className={fieldStyles.row}>
            <NumberRow
              path={[...path, 'scores', 'empathy']}
              value={ownValue(scores, 'empathy')}
              label={t`Empathy`}
              help={i18n._(fieldHelp.empathy)}
              least={-10}
              greatest={10}
            />
            <NumberRow
              path={[...path, 'scores', 'outcome']}
              value={ownValue(scores, 'outcome')}
              label={t`Outcome`}
              help={i18n._(fieldHelp.outcome)}
              least={-10}
              greatest={10}
            />
          </div>
        </Fitting>
      </Group>
    </>
  );
}
