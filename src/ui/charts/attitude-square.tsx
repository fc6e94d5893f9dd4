/** A point on the square: both coordinates 0–100, named for the eye and the ear. */
export interface SquarePoint {
  across: number;
  up: number;
  label: string;
}

/** Where something may lie, faintly drawn: ranges on both axes. */
export interface SquareRegion {
  label: string;
  across: { least: number; greatest: number };
  up: { least: number; greatest: number };
}

export interface AttitudeSquareProps {
  /** The whole chart in one or two sentences, read instead of the picture. */
  description: string;
  acrossLabel: string;
  upLabel: string;
  corners: { topLeft: string; topRight: string; bottomLeft: string; bottomRight: string };
  mine: SquarePoint | null;
  guess: SquarePoint | null;
  earlier: readonly SquarePoint[];
  regions: readonly SquareRegion[];
}

export function AttitudeSquare({ description }: AttitudeSquareProps) {
  return <svg role="img" aria-label={description} />;
}
