import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide';
import { freeName } from '../../../../studio/free-name.ts';
import type { OutlineState } from '../../../../studio/outline.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { fieldHelp } from '../field-help.ts';
import { Group } from '../fields/group.tsx';
import { PlaceRow, PlaceRows } from '../fields/place-row.tsx';
import { useForm } from '../form-context.tsx';

/** The replies offered in a state, and where each leads. */
export function ReplyRows({ state }: { state: OutlineState }) {
  const { t, i18n } = useLingui();
  const { onEdit, onGo, isLocked } = useForm();

  function add() {
    const reply = freeName(
      'reply',
      state.replies.map(({ id }) => id),
    );
    const value = { reply: t`To be written`, feedback: t`To be written` };
    onEdit({ type: 'reply.added', state: state.path, reply, value });
    onGo({ state: state.path, reply });
  }
  return (
    <Group title={<Trans>Replies</Trans>} help={i18n._(fieldHelp.on)}>
      <PlaceRows>
        {state.replies.map(({ id, text, isBrave, ways }) => {
          const targets = [...new Set(ways.map(({ leadsTo }) => leadsTo ?? t`stays here`))];
          return (
            <PlaceRow
              key={id}
              place={{ state: state.path, reply: id }}
              words={
                <>
                  {isBrave && <span aria-hidden="true">◆ </span>}
                  {text === '' ? id : text}
                </>
              }
              about={`→ ${targets.join(', ')}`}
            />
          );
        })}
      </PlaceRows>
      <div>
        <Button icon={<Icon of={Plus} size="s" />} disabled={isLocked} onClick={add}>
          <Trans>New reply</Trans>
        </Button>
      </div>
    </Group>
  );
}
