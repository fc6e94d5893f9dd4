import { useLingui } from '@lingui/react/macro';
import type { EndingKind } from '../../../scenario/scenario.ts';
import type { Axis } from '../../../scenario/rubric.ts';
import type { RubricPart, RubricStepName } from '../../../studio/rubric/rubric-step-name.ts';

export interface RubricWords {
  step: (name: RubricStepName) => string;
  axis: (axis: Axis) => string;
  ending: (kind: EndingKind) => string;
  /** With a sign. */
  points: (points: number) => string;
}

/** The editor's words for what comes from the rubric's own language. */
export function useRubricWords(): RubricWords {
  const { t } = useLingui();
  const part = (name: RubricPart): string => {
    switch (name) {
      case 'dimension':
        return t`dimension`;
      case 'behaviour':
        return t`behaviour`;
      case 'lens':
        return t`lens`;
      case 'step':
        return t`step`;
      case 'ending':
        return t`ending`;
    }
  };
  const step = (name: RubricStepName): string => {
    switch (name.kind) {
      case 'added':
        return t`Add ${part(name.part)} ${name.id}`;
      case 'removed':
        return t`Remove ${part(name.part)} ${name.id}`;
      case 'moved':
        return t`Move ${part(name.part)} ${name.id}`;
      case 'changed':
        return t`Change ${name.key} of ${name.id}`;
      case 'renamed':
        return t`Rename ${name.id} to ${name.to}`;
      case 'opened':
        return t`Open ${name.fileName}`;
      case 'other-tab':
        return t`Go on from the other tab`;
      case 'reset':
        return t`Back to the one that comes with Misstep`;
    }
  };
  const ending = (kind: EndingKind): string => {
    switch (kind) {
      case 'delighted':
        return t`Delighted`;
      case 'resolved':
        return t`Resolved`;
      case 'recovered':
        return t`Recovered`;
      case 'unresolved':
        return t`Unresolved`;
      case 'escalated':
        return t`Escalated`;
      case 'lost':
        return t`Lost`;
    }
  };
  return {
    step,
    ending,
    axis: (axis) => (axis === 'empathy' ? t`Empathy` : t`Outcome`),
    points: (points) => (points > 0 ? `+${points}` : `${points}`.replace('-', '−')),
  };
}
