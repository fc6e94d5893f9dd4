import { useLingui } from '@lingui/react/macro';
import type { Debrief } from '../../debrief/debrief.ts';
import type { ConversationReview } from '../../debrief/review.ts';
import { Stone } from '../../ui/stones/stone.tsx';
import { markStones, markWords } from './mark-words.ts';
import styles from './turn-stones.module.css';

export interface TurnStonesProps {
  debrief: Debrief;
  review: ConversationReview;
  selected: number | null;
  onSelect: (turn: number) => void;
}

/** A stone for each turn, by its mark; each leads to its turn. */
export function TurnStones({ debrief, review, selected, onSelect }: TurnStonesProps) {
  const { t, i18n } = useLingui();
  return (
    <ol className={styles.stones} role="list" aria-label={t`Turns, by mark`} data-print="never">
      {review.turns.map(({ number, given }, index) => {
        const mark = given?.mark ?? null;
        const brave = (debrief.turns[index]?.brave ?? null) !== null;
        const word = mark === null ? t`silence` : i18n._(markWords[mark]);
        return (
          <li key={number}>
            <button
              type="button"
              className={styles.stone}
              aria-pressed={number === selected}
              aria-label={
                brave ? t`Turn ${number}: ${word}, a brave one` : t`Turn ${number}: ${word}`
              }
              title={word}
              onClick={() => onSelect(number)}
            >
              <Stone state={mark === null ? 'hollow' : markStones[mark]} />
              {brave && (
                <span className={styles.brave}>
                  <Stone state="brave" />
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
