import type { OwnView, RoomView, SharedView } from '../../../room/room-view.ts';

/** The view of somebody who has a place in the room. */
export type PhoneView = SharedView & OwnView;

/** The view as a phone needs it; null for one that has no place of one's own in it. */
export function phoneView(view: RoomView | null): PhoneView | null {
  if (view?.me === undefined) return null;
  const { me, vote, play, answering, observing, ownWords, ownBoard } = view;
  return {
    ...view,
    me,
    vote: vote ?? null,
    play: play ?? null,
    answering: answering ?? null,
    observing: observing ?? null,
    ownWords: ownWords ?? null,
    ownBoard: ownBoard ?? null,
  };
}
