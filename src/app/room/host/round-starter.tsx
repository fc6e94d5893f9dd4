import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { type Way, ways } from '../../../room/room.ts';
import { Button } from '../../../ui/button/button.tsx';
import { RadioRow } from '../../../ui/choice/radio-row.tsx';
import type { Desk } from '../parts/console-view.ts';
import { wayWords } from '../parts/way-words.ts';
import styles from './round-starter.module.css';

/** Which way, from where, and who sits on the hot seat. */
export function RoundStarter({ desk }: { desk: Desk }) {
  const { t } = useLingui();
  const { roster, stage } = desk.view;
  const name = useId();
  const [way, setWay] = useState<Way>('together');
  const [from, setFrom] = useState<'fresh' | 'here'>('fresh');
  const [agent, setAgent] = useState('');
  // Somebody who has the role is meant to sit there; who observes is not, unless chosen.
  const seated =
    roster.find(({ role }) => role === 'agent') ??
    roster.find(({ here, role }) => here && role !== 'observer');
  const chosen = roster.some(({ id }) => id === agent) ? agent : (seated?.id ?? '');
  const canGoOn = stage !== null && stage.ending === null && stage.turn > 0;

  function start() {
    const fresh = !canGoOn || from === 'fresh';
    const person = way === 'hot-seat' && chosen !== '' ? { agent: chosen } : {};
    desk.send({ type: 'round.opened', way, fresh, ...person });
  }
  return (
    <div className={styles.starter}>
      <fieldset className={styles.ways}>
        <legend className={styles.legend}>
          <Trans>A round</Trans>
        </legend>
        {ways.map((one) => (
          <label key={one} className={styles.way}>
            <input type="radio" name={name} checked={way === one} onChange={() => setWay(one)} />
            <span>{t(wayWords[one].name)}</span>
            <span className={styles.line}>{t(wayWords[one].line)}</span>
          </label>
        ))}
      </fieldset>
      {canGoOn && (
        <RadioRow
          legend={<Trans>The talk</Trans>}
          value={from}
          options={[
            { value: 'fresh', label: t`From the beginning` },
            { value: 'here', label: t`On from where it stands` },
          ]}
          onChange={setFrom}
        />
      )}
      {way === 'hot-seat' && roster.length > 0 && (
        <label className={styles.seat}>
          <Trans>On the hot seat</Trans>
          <select
            className={styles.field}
            value={chosen}
            onChange={(event) => setAgent(event.target.value)}
          >
            {roster.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div>
        <Button kind="primary" onClick={start}>
          <Trans>Start the round</Trans>
        </Button>
      </div>
    </div>
  );
}
