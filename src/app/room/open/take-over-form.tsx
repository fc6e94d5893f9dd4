import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { codeAlphabet, codeLength } from '../../../room/message.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { usePorts } from '../../ports.tsx';
import { enterAsHost } from '../enter-as-host.ts';
import styles from './open-room-screen.module.css';

/** Into a room that was opened on another machine, with its key. */
export function TakeOverForm() {
  const { keptRooms, now } = usePorts();
  const [code, setCode] = useState('');
  const [key, setKey] = useState('');
  const [isUnclear, setUnclear] = useState(false);

  async function takeOver(event: FormEvent) {
    event.preventDefault();
    const plainCode = code.toUpperCase().replace(/[\s-]/g, '');
    const plainKey = key.toLowerCase().replace(/\s/g, '');
    const isCode =
      plainCode.length === codeLength &&
      Array.from(plainCode).every((one) => codeAlphabet.includes(one));
    if (!isCode || !/^[\da-f]{32}$/.test(plainKey)) {
      setUnclear(true);
      return;
    }
    await enterAsHost(await keptRooms(), {
      code: plainCode,
      as: 'host',
      secret: plainKey,
      label: plainCode,
      at: now(),
    });
  }
  return (
    <section className={styles.section}>
      <h2>
        <Trans>Take over a room from another machine</Trans>
      </h2>
      <form className={styles.section} onSubmit={(event) => void takeOver(event)}>
        <label className={styles.field}>
          <Trans>Room code</Trans>
          <input
            className={styles.input}
            value={code}
            autoComplete="off"
            onChange={(event) => setCode(event.target.value)}
          />
        </label>
        <label className={styles.field}>
          <Trans>Host key</Trans>
          <input
            className={styles.input}
            value={key}
            autoComplete="off"
            onChange={(event) => setKey(event.target.value)}
          />
        </label>
        {isUnclear && (
          <Notice
            tone="attention"
            title={
              <Trans>A code has six letters and digits, a key thirty-two: 0 to 9 and a to f.</Trans>
            }
          />
        )}
        <div>
          <Button type="submit">
            <Trans>Take it over</Trans>
          </Button>
        </div>
      </form>
    </section>
  );
}
