import type { Refusal } from '../../../room/refusal.ts';
import type { HostIntent } from '../../../room/intent.ts';
import type { RoomLink } from '../../../room/room-link.ts';
import type { HostView, RoomView, SharedView } from '../../../room/room-view.ts';

/** What the host's page shows. */
export type ConsoleView = SharedView & HostView;

/** What the parts of the host's page work with. */
export interface Desk {
  view: ConsoleView;
  link: RoomLink;
  send: (intent: HostIntent) => void;
  /** Why the last thing that was wanted is not done; null when it is. */
  refusal: Refusal | null;
  clockAhead: number;
}

/** Whether the view holds the host's sections: it comes whole, so one speaks for all. */
export function isConsoleView(view: RoomView): view is ConsoleView {
  return view.roster !== undefined;
}
