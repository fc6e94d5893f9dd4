import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide';
import { freeName } from '../../../../studio/free-name.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { Group } from '../fields/group.tsx';
import { PlaceRow, PlaceRows } from '../fields/place-row.tsx';
import { useForm } from '../form-context.tsx';

/** All states, in the order of the file: the map as a list, for those who write by the form. */
export function StateRows() {
  const { t } = useLingui();
  const { outline, onEdit, onGo, isLocked } = useForm();

  function add() {
    const key = freeName(
      'next',
      outline.states.map((state) => state.key),
    );
    const value = { mood: 'calm', says: t`To be written` };
    onEdit({ type: 'state.added', inside: null, key, value });
    onGo({ state: key, reply: null });
  }

  return (
    <Group
      title={<Trans>States</Trans>}
      help={t`Where the conversation can be: what the customer says there, and what can be replied.`}
    >
      <PlaceRows>
        {outline.states.map(({ path, says, kind, ending }) => (
          <PlaceRow
            key={path}
            place={{ state: path, reply: null }}
            words={kind === 'final' && ending?.title ? ending.title : says || path}
            about={
              path === outline.initial
                ? t`${path}, starts here`
                : kind === 'final'
                  ? t`${path}, an ending`
                  : path
            }
          />
        ))}
      </PlaceRows>
      <div>
        <Button icon={<Icon of={Plus} size="s" />} disabled={isLocked} onClick={add}>
          <Trans>New state</Trans>
        </Button>
      </div>
    </Group>
  );
}
