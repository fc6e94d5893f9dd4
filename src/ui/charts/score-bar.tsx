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
        <line className={styles.track} x1={at(0)} x2={at(100)} y1="50%" y2="50%" />
        <line className={styles.fill} x1={at(0)} x2={at(score)} y1="50%" y2="50%" />
        {guess !== null && <Mark tone={tone} score={guess.score} className={styles.guess} />}
        <Mark tone={tone} score={score} className={styles.mark} />
      </svg>
      {guessText !== null && <span className={styles.guessLabel}>{guessText}</span>}
    </div>
  );
}

/** Room at both ends, so that a mark at 0 or 100 is whole. */
const margin = 2;
const at = (score: number) => `${margin + (score * (100 - 2 * margin)) / 100}%`;

interface MarkProps {
  tone: ScoreTone;
  score: number;
  className: string | undefined;
}

function Mark({ tone, score, className }: MarkProps) {
  return (
    <svg x={at(score)} y="50%" overflow="visible">
      {tone === 'empathy' ? (
        <circle className={className} r="0.55rem" />
      ) : (
        <rect className={className} x="-0.5rem" y="-0.5rem" width="1rem" height="1rem" />
      )}
    </svg>
  );
}
