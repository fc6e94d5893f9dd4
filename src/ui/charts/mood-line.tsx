/** One stone of the line. */
export interface MoodStone {
  turn: number;
  /** −1 (worst) to 1 (best). */
  level: number;
  /** 0–10, or null for no second line. */
  trust: number | null;
  /** The mood's name, shown at the low point, the last and the selected stone. */
  word: string;
  /** What the stone is called aloud: "Turn 3: frustrated, trust 4 of 10". */
  label: string;
  /** The mood fell here: the stone lies beside the line. */
  fell: boolean;
  brave: boolean;
}

export interface MoodLineProps {
  /** Name of the group of stones. */
  label: string;
  /** The whole chart in one or two sentences. */
  description: string;
  stones: readonly MoodStone[];
  /** Turn of the stone to name as the low point. */
  lowPoint: number | null;
  /** Turn of the stone that is shown in full elsewhere. */
  selected: number | null;
  onSelect: (turn: number) => void;
  /** Words at the upper and lower edge, such as "at ease" and "upset". */
  highLabel: string;
  lowLabel: string;
  /** Name of the quiet second line. */
  trustLabel: string;
}

export function MoodLine({ description }: MoodLineProps) {
  return <svg role="img" aria-label={description} />;
}
