import type { Behaviour, Dimension, Lens, LensStep } from '../../scenario/rubric.ts';
import type { EndingKind } from '../../scenario/scenario.ts';

/** One thing that an author does to a rubric. What is changed is named by its id and given whole. */
export type RubricEdit =
  | { type: 'dimension.added' | 'dimension.changed'; dimension: Dimension }
  /** Its behaviours go with it. */
  | { type: 'dimension.removed'; id: string }
  /** A new one stands after the last of its dimension. */
  | { type: 'behaviour.added' | 'behaviour.changed'; behaviour: Behaviour }
  /** Every step that uses it loses it. */
  | { type: 'behaviour.removed'; id: string }
  | { type: 'lens.added' | 'lens.changed'; lens: Lens }
  | { type: 'lens.removed'; id: string }
  | { type: 'step.added' | 'step.changed'; lens: string; step: LensStep }
  | { type: 'step.removed'; lens: string; id: string }
  /** By so many places among the steps of its lens; kept within them. */
  | { type: 'step.moved'; lens: string; id: string; by: number }
  /** The rest of the rubric follows. Nothing happens where the new id is taken. */
  | { type: 'dimension.renamed' | 'behaviour.renamed' | 'lens.renamed'; id: string; to: string }
  | { type: 'step.renamed'; lens: string; id: string; to: string }
  | { type: 'ending.changed'; ending: EndingKind; points: number };
