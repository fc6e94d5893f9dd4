import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { RadioRow } from '../../ui/choice/radio-row.tsx';
import { hrefs } from '../shell/hrefs.ts';
import { useAttempts } from '../shell/stores.tsx';
import { JournalDialog } from './journal-dialog.tsx';
import { type JournalEntry, journalEntries } from './journal-entries.ts';
import styles from './journal-section.module.css';
import { useJournal } from './use-journal.ts';
import type { Progress } from './use-progress.ts';

/** Everything that was written to be kept: new things to try, and learning cards. */
export function JournalSection({ progress }: { progress: Progress }) {
  const attempts = useAttempts((state) => state.attempts);
  const [editing, setEditing] = useState<string | null>(null);
  const change = useJournal();
  const entries = journalEntries(attempts ?? []);
  const edited = entries.find(({ attempt }) => attempt.id === editing);
  return (
    <section className={styles.section} aria-labelledby="journal-title">
      <h2 id="journal-title">
        <Trans>Journal</Trans>
      </h2>
      {entries.length === 0 ? (
        <p className={styles.soft}>
          <Trans>
            Each debrief ends with one new thing you will try. What you write there comes together
            here.
          </Trans>
        </p>
      ) : (
        <ol className={styles.entries} role="list">
          {entries.map((entry) => (
            <Entry
              key={entry.attempt.id}
              entry={entry}
              title={progress.titles.get(entry.attempt.transcript.scenario)}
              onDone={(newThingDone) => void change(entry.attempt, { newThingDone })}
              onEdit={() => setEditing(entry.attempt.id)}
            />
          ))}
        </ol>
      )}
      {edited !== undefined && (
        <JournalDialog
          entry={edited}
          onClose={() => setEditing(null)}
          onChange={(written) => {
            setEditing(null);
            void change(edited.attempt, written);
          }}
        />
      )}
    </section>
  );
}

interface EntryProps {
  entry: JournalEntry;
  title: string | undefined;
  onDone: (done: boolean) => void;
  onEdit: () => void;
}

function Entry({ entry: { attempt, newThing, card }, title, onDone, onEdit }: EntryProps) {
  const { t, i18n } = useLingui();
  const day = i18n.date(new Date(attempt.startedAt), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const scenario = title ?? attempt.transcript.scenario;
  const done = attempt.newThingDone;
  return (
    <li className={styles.entry}>
      <p className={styles.soft}>
        {day} · <a href={hrefs.debrief(attempt.id)}>{scenario}</a>
      </p>
      {newThing !== '' && (
        <>
          <p className={styles.line}>{newThing}</p>
          <RadioRow
            legend={<Trans>Did I do it?</Trans>}
            value={done === null ? '' : done ? 'yes' : 'not-yet'}
            options={[
              { value: 'yes', label: t`Yes` },
              { value: 'not-yet', label: t`Not yet` },
            ]}
            onChange={(value) => onDone(value === 'yes')}
          />
        </>
      )}
      {card !== null && (
        <dl className={styles.card}>
          <dt>
            <Trans>I tried</Trans>
          </dt>
          <dd>{card.tried}</dd>
          <dt>
            <Trans>They</Trans>
          </dt>
          <dd>{card.they}</dd>
          <dt>
            <Trans>Next time I</Trans>
          </dt>
          <dd>{card.nextTime}</dd>
        </dl>
      )}
      <div>
        <Button
          kind="plain"
          aria-label={t`Edit what I wrote on ${day}, ${scenario}`}
          onClick={onEdit}
        >
          <Trans>Edit</Trans>
        </Button>
      </div>
    </li>
  );
}
