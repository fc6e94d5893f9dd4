import type { Room, RoomScenario } from './room.ts';

/** A room nobody has entered yet. */
export function createRoom(room: {
  code: string;
  hostKeyHash: string;
  scenario: RoomScenario;
  seed: number;
  now: number;
}): Room {
  const { code, hostKeyHash, scenario, seed, now } = room;
  return {
    version: 2,
    code,
    hostKeyHash,
    scenario,
    seed,
    openedAt: now,
    touchedAt: now,
    people: {},
    heard: {},
    joined: 0,
    locked: false,
    frozen: false,
    choosingRoles: true,
    namesKept: false,
    rounds: [],
    stage: { events: [], fork: null },
    ballot: null,
    ballotCount: 0,
    ballots: [],
    seatings: [],
    plays: {},
    finished: [],
    writing: null,
    written: [],
    observations: [],
    board: { reactions: [], learnings: [], acclaim: {}, announced: false },
    debriefStep: 'reactions',
    debriefPart: 0,
  };
}
