/** Every reason why something that was sent to a room is not done. There are no others. */
export const refusals = [
  /** Not a message of this protocol. */
  'not-understood',
  /** Sent by another version of the app; reloading helps. */
  'other-version',
  'no-such-room',
  /** The room is over. */
  'closed',
  'locked',
  'full',
  /** The host took this person out of the room. */
  'removed',
  /** The key or the token is not the one that belongs here. */
  'wrong-key',
  /** It is for somebody in another role to do. */
  'not-yours',
  /** Nothing that can be done in this part of the session. */
  'not-now',
  /** The ballot it was for is over, the turn has gone on. */
  'too-late',
  /** Time stands still. */
  'frozen',
  /** Not among the replies, people, texts or steps there are. */
  'not-offered',
  'too-many',
  'too-long',
  /** The file that was brought along can't be played in a room. */
  'scenario-refused',
  /** Too fast; after a moment it will be taken. */
  'slow-down',
] as const;
export type Refusal = (typeof refusals)[number];
