import type { Delivery, Requests } from './bus-message.ts';

/** What came of asking for a room to be this process's. */
export type Claim = { kind: 'owned'; text: string } | { kind: 'elsewhere' } | { kind: 'none' };

/**
 * Where rooms lie, and who owns which. A room is owned by one process at a time; what it writes is
 * refused (`lost`) once another one has taken the room over.
 */
export interface RoomStore {
  /** Puts a new room there, owned by this process; false when the code is taken. */
  create(code: string, text: string): Promise<boolean>;
  claim(code: string): Promise<Claim>;
  /** Resolves once it is safe. Rejects when the store can't be reached; it may be asked again then. */
  save(code: string, text: string): Promise<'saved' | 'lost'>;
  /** Whether the room is still this process's: one that stood still for a while may have lost it. */
  isOwned(code: string): Promise<boolean>;
  /** Lets go of a room, for anybody to take it. */
  release(code: string): Promise<void>;
  /** Whether the store answers. */
  isSound(): Promise<boolean>;
  close(): Promise<void>;
}

/** Between the processes of one service. What is sent may be lost; it is asked for again. */
export interface RoomBus {
  /** Unique per boot: a process that starts anew is another one. */
  boot: string;
  toOwner(code: string, requests: Requests): void;
  toFollowers(code: string, delivery: Delivery): void;
  /** Hears what is sent to the owner of a room. Returns how to stop. */
  listenAsOwner(code: string, listener: (requests: Requests) => void): () => void;
  /** Hears what other processes that own the room send to those who follow it. */
  listenAsFollower(code: string, listener: (delivery: Delivery) => void): () => void;
}
