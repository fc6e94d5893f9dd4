import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { OpenAnswer, OpenMessage } from '../../../room/message.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { useCatalogue } from '../../library/use-catalogue.ts';
import { usePorts } from '../../ports.tsx';
import { enterAsHost } from '../enter-as-host.ts';
import { refusalWords } from '../parts/refusal-words.ts';
import styles from './open-room-screen.module.css';

type Outcome = { kind: 'no-server' } | { kind: 'refused'; answer: OpenAnswer & { ok: false } };

/** Which conversation the room is about; then it is opened, and its key kept here. */
export function OpenRoomForm({ scenario }: { scenario: string }) {
  const { t } = useLingui();
  const { rooms, keptRooms, newId, now, openedScenarios } = usePorts();
  const catalogue = useCatalogue();
  const [picked, setPicked] = useState(scenario);
  const [opening, setOpening] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const names = catalogue.flatMap(({ summary, fileName }) => [
    { id: summary.id, title: summary.title, summary: summary.summary, fileName },
    ...summary.translations.map((one) => ({
      id: `${summary.id}.${one.locale}`,
      title: `${one.title} (${one.locale})`,
      summary: one.summary,
      fileName,
    })),
  ]);
  const chosen = names.find(({ id }) => id === picked) ?? names[0];

  async function open() {
    if (chosen === undefined || opening) return;
    setOpening(true);
    setOutcome(null);
    try {
      const key = newId();
      const brought =
        chosen.fileName === null ? { id: chosen.id } : await fileOf(chosen.id, chosen.fileName);
      const answer = await (await rooms()).open(brought, key);
      if (!answer.ok) {
        setOutcome({ kind: 'refused', answer });
        return;
      }
      await enterAsHost(await keptRooms(), {
        code: answer.code,
        as: 'host',
        secret: key,
        label: chosen.title,
        at: now(),
      });
    } catch {
      setOutcome({ kind: 'no-server' });
    } finally {
      setOpening(false);
    }
  }

  async function fileOf(id: string, fileName: string): Promise<OpenMessage['scenario']> {
    const listed = await openedScenarios.listOpenedScenarios();
    const file = listed.ok ? listed.value.find((one) => one.id === id) : undefined;
    return file === undefined ? { id } : { fileName, text: file.source };
  }

  return (
    <section className={styles.section}>
      <h2>
        <Trans>Open a room</Trans>
      </h2>
      <label className={styles.field}>
        <Trans>The conversation</Trans>
        <select
          className={styles.input}
          value={chosen?.id ?? ''}
          onChange={(event) => setPicked(event.target.value)}
        >
          {names.map(({ id, title, fileName }) => (
            <option key={id} value={id}>
              {fileName === null ? title : `${title} · ${fileName}`}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.soft}>{chosen?.summary}</p>
      {chosen !== undefined && chosen.fileName !== null && (
        <p className={styles.soft}>
          <Trans>The file goes to the server with the room, and is deleted with it.</Trans>
        </p>
      )}
      <div>
        <Button kind="primary" size="l" disabled={opening} onClick={() => void open()}>
          {opening ? <Trans>Opening…</Trans> : <Trans>Open a room</Trans>}
        </Button>
      </div>
      {outcome?.kind === 'no-server' && (
        <Notice tone="attention" title={<Trans>No server for rooms answers here.</Trans>}>
          <p>
            <Trans>
              This page may be served as plain files, which is enough for practising alone. Rooms
              need Misstep’s own small server: docs/running-rooms.md says how to start it. Without
              one, print the conversation as a pack and play it at the table.
            </Trans>
          </p>
        </Notice>
      )}
      {outcome?.kind === 'refused' && (
        <Notice tone="attention" title={t(refusalWords[outcome.answer.refusal])}>
          {outcome.answer.problems?.map(({ message, line }, index) => (
            <p key={index}>{line === null ? message : t`Line ${line}: ${message}`}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
