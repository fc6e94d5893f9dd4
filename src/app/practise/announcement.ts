import type { SessionView } from '../../practice/session-view.ts';

/** What the screen's one polite voice says now: the newest line of the customer, each once. */
export function announcementOf(view: SessionView, customer: string): string {
  const last = view.lines.at(-1);
  return last === undefined || last.speaker === 'trainee' ? '' : `${customer}: ${last.text}`;
}
