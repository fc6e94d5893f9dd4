import type { RoomLink } from '../../room/room-link.ts';

/** Somebody's place in a room, from which the room is drawn. */
export interface Place {
  link: RoomLink;
  code: string;
  /** Forgets the place on this phone and goes back to the form. */
  leave: () => void;
  reload: () => void;
}

export type ShowRoom = (place: Place) => void;
