import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PhoneView } from './phone-view.ts';

/** What the page's one polite voice says now: where the room is, and the customer's newest line. */
export function announcementOf(view: PhoneView, i18n: I18n): string {
  const { part, stage, play, ballot, writing, about } = view;
  const last = (play ?? stage)?.lines.findLast(({ speaker }) => speaker === 'customer');
  const said = last === undefined ? '' : `${about.customer.name}: ${last.text}`;
  switch (part.phase) {
    case 'lobby':
      return i18n._(msg`You are in the room. It begins when the trainer begins.`);
    case 'briefing':
      return i18n._(msg`The trainer opened the briefing.`);
    case 'between':
      return i18n._(msg`The round is over.`);
    case 'debrief':
      return i18n._(msg`Looking back together.`);
    case 'closed':
      return i18n._(msg`The room is closed.`);
    case 'round':
      break;
  }
  if (ballot?.step === 'revealed') return i18n._(msg`The votes are shown.`);
  if (writing?.step === 'voting') return i18n._(msg`Choose one of the answers.`);
  if (writing?.step === 'shown') return i18n._(msg`The votes are shown.`);
  return said;
}
