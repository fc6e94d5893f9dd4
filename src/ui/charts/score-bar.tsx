import styles from './score-bar.module.css';

/** The shape and colour that go together: circle and coral, square and teal. */
export type ScoreTone = 'empathy' | 'outcome';

export interface ScoreBarProps {
  tone: ScoreTone;
  label: string;
  /** 0–100. */
  score: number;
  /** A guess to mark on the bar, 0–100, with its name. */
  guess: { score: number; label: string } | null;
}

/** A result from 0 to 100, with what was guessed beside it. */
export function ScoreBar({ tone, label, score, guess }: ScoreBarProps) {
  const guessText = guess === null ? null : `${guess.label} ${guess.score}`;
  return (
    <div
      className={styles.result}
      data-tone={tone}
      role="meter"
      aria-label={label}
      aria-valuenow={score}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={guessText === null ? `${score}` : `${score}, ${guessText}`}
    >
      <span className={styles.label}>
        <i className={styles.shape} />
        {label}
      </span>
      <span className={styles.score}>{score}</span>
      <svg className={styles.bar}>
        <rect className={styles.track} y="30%" width="100%" height="40%" />
        <rect className={styles.fill} y="30%" width={`${score}%`} height="40%" />
        {guess !== null && (
          <svg x={`${guess.score}%`} y="50%" overflow="visible">
            <line className={styles.guessBehind} y1="-0.6rem" y2="0.6rem" />
            <line className={styles.guess} y1="-0.6rem" y2="0.6rem" />
          </svg>
        )}
      </svg>
      {guessText !== null && <span className={styles.guessLabel}>{guessText}</span>}
    </div>
  );
}
