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

export function ScoreBar({ label }: ScoreBarProps) {
  return <div>{label}</div>;
}
