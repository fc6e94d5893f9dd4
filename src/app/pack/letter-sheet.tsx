import { Trans } from '@lingui/react/macro';
import styles from './letter-sheet.module.css';
import { Sheet } from './sheet.tsx';

/** A set of letters for one person, to be cut apart and held up. */
export function LetterSheet({ letters }: { letters: readonly string[] }) {
  return (
    <Sheet
      kicker={<Trans>One sheet for each person, cut along the dashes</Trans>}
      title={<Trans>Letter cards</Trans>}
    >
      <ul role="list" className={styles.letters}>
        {letters.map((letter) => (
          <li key={letter} className={styles.letter}>
            {letter}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
