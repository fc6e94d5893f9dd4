import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Debrief, DebriefTurn } from '../../debrief/debrief.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/field/text-area.tsx';
import styles from './keepsakes.module.css';

const lesser = ({ points }: DebriefTurn) => Math.min(points.empathy, points.outcome);
const greater = ({ points }: DebriefTurn) => Math.max(points.empathy, points.outcome);

/** The reply to keep: one that earned on both axes before one that earned on one, and harmed none. */
function oneToKeep(turns: readonly DebriefTurn[]): DebriefTurn | null {
  const earning = turns.filter(
    (turn) => turn.act.type === 'reply' && lesser(turn) >= 0 && greater(turn) > 0,
  );
  const best = earning.toSorted(
    (one, other) => lesser(other) - lesser(one) || greater(other) - greater(one),
  );
  return best[0] ?? null;
}

export interface KeepsakesProps {
  debrief: Debrief;
  newThing: string;
  onNewThing: (text: string) => void;
}

/** One thing to keep, one new thing to try today. */
export function Keepsakes({ debrief, newThing, onNewThing }: KeepsakesProps) {
  const { t } = useLingui();
  const [text, setText] = useState(newThing);
  const [kept, setKept] = useState(newThing !== '');
  const keep = oneToKeep(debrief.turns);
  return (
    <section className={styles.keepsakes} aria-label={t`To take along`}>
      {keep !== null && keep.act.type === 'reply' && (
        <div className={styles.keep}>
          <h2>
            <Trans>Keep this one</Trans>
          </h2>
          <p className={styles.line}>{keep.act.text}</p>
          <p>{keep.evidence.map(({ label }) => label).join(' · ')}</p>
        </div>
      )}
      {debrief.ending !== null && (
        <div className={styles.keep}>
          <h2>
            <Trans>A question to take along</Trans>
          </h2>
          <p className={styles.line}>{debrief.ending.reflection}</p>
        </div>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onNewThing(text.trim());
          setKept(text.trim() !== '');
        }}
      >
        <TextArea
          label={<Trans>One new thing I will try today</Trans>}
          labelSize="xl"
          maxLength={500}
          value={text}
          placeholder={t`Ask one question before I give a date.`}
          onChange={(next) => {
            setText(next);
            setKept(false);
          }}
        />
        <div className={styles.actions}>
          <Button type="submit" kind="primary">
            {kept && text.trim() !== '' ? <Trans>Kept</Trans> : <Trans>Keep it</Trans>}
          </Button>
          <span role="status" className={styles.small}>
            {kept && text.trim() !== '' ? t`Kept with this attempt, on this device.` : ''}
          </span>
        </div>
      </form>
    </section>
  );
}
