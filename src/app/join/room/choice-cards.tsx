import { type ReactNode, useId } from 'react';
import styles from './choice-cards.module.css';

export interface ChoiceCardsProps {
  legend: ReactNode;
  chosen: string | null;
  options: readonly { value: string; words: ReactNode; kind?: 'brave' | 'quiet' }[];
  /** Time stands still: they can be read, not chosen. */
  resting?: boolean;
  onChoose: (value: string) => void;
}

/** Cards to choose one of; a tap chooses at once, and another changes it. */
export function ChoiceCards({ legend, chosen, options, resting, onChoose }: ChoiceCardsProps) {
  const name = useId();
  return (
    <fieldset className={styles.cards} aria-disabled={resting === true}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map(({ value, words, kind }) => (
        <label key={value} className={styles.card} data-kind={kind}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => {
              if (resting !== true) onChoose(value);
            }}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
