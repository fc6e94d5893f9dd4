import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { TextArea } from '../../ui/field/text-area.tsx';
import styles from './journal-dialog.module.css';
import type { JournalEntry } from './journal-entries.ts';
import type { JournalChange } from './use-journal.ts';

export interface JournalDialogProps {
  entry: JournalEntry;
  onClose: () => void;
  onChange: (change: JournalChange) => void;
}

/** Changes what was written with an attempt, or takes it away; the attempt itself stays. */
export function JournalDialog({ entry, onClose, onChange }: JournalDialogProps) {
  const { t } = useLingui();
  const [newThing, setNewThing] = useState(entry.newThing);
  const [card, setCard] = useState(entry.card);

  function keep() {
    const text = newThing.trim();
    onChange({
      newThing: text,
      ...(text === '' && { newThingDone: null }),
      card:
        card === null || [card.tried, card.they, card.nextTime].every((part) => part.trim() === '')
          ? null
          : card,
    });
  }

  return (
    <Dialog
      open
      title={<Trans>Edit what I wrote</Trans>}
      closeLabel={t`Close`}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={keep}>
            <Trans>Keep it</Trans>
          </Button>
          <Button onClick={() => onChange({ newThing: '', newThingDone: null, card: null })}>
            <Trans>Remove it from the journal</Trans>
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {entry.newThing !== '' && (
          <TextArea
            maxLength={500}
            label={<Trans>One new thing I will try</Trans>}
            value={newThing}
            onChange={setNewThing}
          />
        )}
        {card !== null && (
          <>
            <TextArea
              maxLength={500}
              label={<Trans>I tried</Trans>}
              value={card.tried}
              onChange={(tried) => setCard({ ...card, tried })}
            />
            <TextArea
              maxLength={500}
              label={<Trans>They</Trans>}
              value={card.they}
              onChange={(they) => setCard({ ...card, they })}
            />
            <TextArea
              maxLength={500}
              label={<Trans>Next time I</Trans>}
              value={card.nextTime}
              onChange={(nextTime) => setCard({ ...card, nextTime })}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}
