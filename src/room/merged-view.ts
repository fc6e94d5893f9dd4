import type { ViewMessage } from './message.ts';
import type { RoomView } from './room-view.ts';

/** The view with some of its sections newer; before the first there has to be a whole one. */
export function mergedView(
  before: RoomView | null,
  sections: ViewMessage['sections'],
): RoomView | null {
  const merged = { ...before, ...sections };
  return isWhole(merged) ? merged : null;
}

function isWhole(view: Partial<RoomView>): view is RoomView {
  return view.about !== undefined && view.part !== undefined && view.people !== undefined;
}
