import { useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide';
import type { Path } from '../../../../scenario/finding.ts';
import { freeName } from '../../../../studio/free-name.ts';
import { wayLabel } from '../../../../studio/form/way-label.ts';
import type { OutlineWay } from '../../../../studio/outline.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { fieldHelp } from '../field-help.ts';
import { useForm } from '../form-context.tsx';
import { ChoiceRow } from './choice-row.tsx';

export interface TargetRowProps {
  /** Of the transition. */
  path: Path;
  /** Dotted path of the state that holds it. */
  holder: string;
  way: OutlineWay | null;
}

const newState = ' new';

/** Where a transition leads: a state, here, or one that is made for it. */
export function TargetRow({ path, holder, way }: TargetRowProps) {
  const { t, i18n } = useLingui();
  const { outline, onEdit, onGo } = useForm();
  const leadsTo = way?.leadsTo ?? '';
  const states = outline.states.map((state) => ({
    value: state.path,
    label: wayLabel(state),
  }));
  return (
    <>
      <ChoiceRow
        path={[...path, 'target']}
        value={leadsTo}
        label={t`Leads to`}
        help={i18n._(fieldHelp.target)}
        options={[
          { value: '', label: t`stays here` },
          ...states,
          { value: newState, label: t`a new state…` },
        ]}
        onChoose={(chosen) => {
          if (chosen !== newState) {
            onEdit({
              type: 'way.led',
              path,
              state: holder,
              leadsTo: chosen === '' ? null : chosen,
            });
            return;
          }
          const key = freeName(
            'next',
            outline.states.map((state) => state.key),
          );
          const value = { mood: 'calm', says: t`To be written` };
          onEdit({ type: 'state.added', inside: null, key, value, after: holder });
          onEdit({ type: 'way.led', path, state: holder, leadsTo: key });
        }}
      />
      {states.some(({ value }) => value === leadsTo) && (
        <div>
          <Button
            kind="plain"
            icon={<Icon of={ArrowRight} size="s" />}
            onClick={() => onGo({ state: leadsTo, reply: null })}
          >
            {t`Go on to ${leadsTo}`}
          </Button>
        </div>
      )}
    </>
  );
}
