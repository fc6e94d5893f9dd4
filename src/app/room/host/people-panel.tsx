import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { roles } from '../../../room/room.ts';
import type { RosterEntry } from '../../../room/room-view.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Switch } from '../../../ui/choice/switch.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import type { Desk } from '../parts/console-view.ts';
import { roleWords } from '../parts/way-words.ts';
import styles from './people-panel.module.css';

/** Who is in the room and as what; what they may choose; and what is kept of them. */
export function PeoplePanel({ desk }: { desk: Desk }) {
  const { t } = useLingui();
  const { view, send } = desk;
  const [leaving, setLeaving] = useState<RosterEntry | null>(null);
  const roleOf = new Map(roles.map((role) => [role, t(roleWords[role])]));
  return (
    <section className={styles.people} data-print="never">
      <h2 className={styles.title}>
        <Plural value={view.roster.length} one="# person" other="# people" />
      </h2>
      {view.roster.length === 0 ? (
        <p className={styles.soft}>
          <Trans>Nobody has come in yet. They need the code, or the QR code.</Trans>
        </p>
      ) : (
        <ul role="list" className={styles.roster}>
          {view.roster.map((person) => (
            <li key={person.id} className={styles.person}>
              <span className={styles.name}>
                <bdi>{person.name}</bdi>
                <span className={styles.soft}>
                  {person.done && <Trans> · done</Trans>}
                  {!person.here && <Trans> · away</Trans>}
                </span>
              </span>
              <select
                className={styles.role}
                aria-label={t`Role of ${person.name}`}
                value={person.role}
                onChange={(event) => {
                  const role = roles.find((one) => one === event.target.value);
                  if (role !== undefined) send({ type: 'role.assigned', person: person.id, role });
                }}
              >
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {roleOf.get(role)}
                  </option>
                ))}
              </select>
              <Button
                kind="plain"
                aria-label={t`Take ${person.name} out of the room`}
                onClick={() => setLeaving(person)}
              >
                <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Switch
        checked={view.part.choosingRoles}
        onChange={(on) => send({ type: 'choosing-roles.set', on })}
        label={<Trans>People choose their role</Trans>}
        hint={<Trans>Between rounds: taking part, or watching.</Trans>}
      />
      <Switch
        checked={view.part.locked}
        onChange={(on) => send({ type: 'locked.set', on })}
        label={<Trans>Lock the room</Trans>}
        hint={<Trans>Nobody new comes in. Who was here can come back.</Trans>}
      />
      <Switch
        checked={view.part.namesKept}
        onChange={(on) => send({ type: 'names-kept.set', on })}
        label={<Trans>Names in what is exported</Trans>}
        hint={<Trans>Everybody’s phone says so while this is on.</Trans>}
      />
      <Dialog
        open={leaving !== null}
        title={t`Take ${leaving?.name ?? ''} out of the room?`}
        closeLabel={t`Close`}
        onClose={() => setLeaving(null)}
        actions={
          <>
            <Button kind="primary" onClick={() => setLeaving(null)}>
              <Trans>Let them stay</Trans>
            </Button>
            <Button
              onClick={() => {
                if (leaving !== null) send({ type: 'person.removed', person: leaving.id });
                setLeaving(null);
              }}
            >
              <Trans>Take them out</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            Their phone says so, and their place does not come back. To keep new people out, lock
            the room too.
          </Trans>
        </p>
      </Dialog>
    </section>
  );
}
