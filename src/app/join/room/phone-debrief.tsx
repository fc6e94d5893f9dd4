import { DebriefLooking } from './debrief-looking.tsx';
import { DebriefReaction } from './debrief-reaction.tsx';
import { DebriefSummary } from './debrief-summary.tsx';
import type { PhoneView } from './phone-view.ts';
import type { Want } from './use-want.ts';

/** The group debrief, step by step, as one phone takes part in it. */
export function PhoneDebrief({ view, want }: { view: PhoneView; want: Want }) {
  switch (view.debrief?.step) {
    case 'reactions':
    case undefined:
      return <DebriefReaction view={view} want={want} />;
    case 'description':
      return <DebriefLooking key="description" view={view} deep={false} />;
    case 'analysis':
      return <DebriefLooking key="analysis" view={view} deep />;
    case 'summary':
      return <DebriefSummary view={view} want={want} />;
  }
}
