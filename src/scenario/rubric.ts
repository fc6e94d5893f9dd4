import type { EndingKind } from './scenario.ts';

export const axes = ['empathy', 'outcome'] as const;
/** The two axes of a score. They are never added up or averaged with each other. */
export type Axis = (typeof axes)[number];

export interface Dimension {
  id: string;
  label: string;
  axis: Axis;
  explain?: string;
}

export interface Behaviour {
  id: string;
  label: string;
  dimension: string;
  /** Whole number, −3 to +3. */
  points: number;
  explain: string;
  'breaks-integrity'?: boolean;
}

export interface LensStep {
  id: string;
  label: string;
  explain?: string;
  behaviours: string[];
}

/** A named ladder (LEAD, REACH, HEARD, …) laid over the same behaviours. */
export interface Lens {
  id: string;
  label: string;
  explain?: string;
  steps: LensStep[];
}

/** An organisation's yardstick: `scenarios/rubric.yaml`, swappable whole. */
export interface Rubric {
  dimensions: Dimension[];
  behaviours: Behaviour[];
  lenses: Lens[];
  /** Outcome points that reaching an ending of a kind adds. */
  endings: Record<EndingKind, number>;
}
