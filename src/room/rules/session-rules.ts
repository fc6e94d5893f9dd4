import { withBallotOver, withNewBallot } from '../ballot.ts';
import { roomLimits } from '../limits.ts';
import { findPerson } from '../people.ts';
import type { Room, Way } from '../room.ts';
import { currentRound } from '../rounds.ts';
import { withForkClosed } from '../stage.ts';
import { playOf } from '../talk.ts';
import type { RulesFor, Scene } from './rule.ts';
import { nothingAgainst } from './rule.ts';
import { withSeat } from './stage-rules.ts';

export const sessionRules: RulesFor<
  | 'briefing.opened'
  | 'round.opened'
  | 'round.closed'
  | 'debrief.opened'
  | 'debrief.turned'
  | 'room.closed'
> = {
  'briefing.opened': { by: 'host', refuse: nothingAgainst, apply: ({ room }) => room },
  'round.opened': {
    by: 'host',
    refuse: ({ cast, room }, { fresh, agent }) => {
      if (room.rounds.length >= roomLimits.rounds) return 'too-many';
      if (agent !== undefined && findPerson(room, agent) === null) return 'not-offered';
      const isOver = playOf(cast, room.stage.events).ending !== null;
      return !fresh && isOver ? 'not-now' : null;
    },
    apply: (scene, { way, fresh, agent }) => {
      const room = withRoundOver(scene);
      const round = { number: room.rounds.length + 1, way, openedAt: scene.at, closedAt: null };
      const opened: Room = {
        ...room,
        rounds: [...room.rounds, round],
        stage: { events: fresh ? [] : room.stage.events, fork: null },
        plays: {},
        frozen: false,
      };
      const set = withWay(scene, opened, way);
      return agent === undefined || way !== 'hot-seat' ? set : withSeat(set, agent);
    },
  },
  'round.closed': { by: 'host', refuse: nothingAgainst, apply: withRoundOver },
  'debrief.opened': {
    by: 'host',
    refuse: ({ room }) => (room.rounds.length > 0 ? null : 'not-now'),
    apply: (scene) => ({ ...withRoundOver(scene), debriefStep: 'reactions', debriefPart: 0 }),
  },
  'debrief.turned': {
    by: 'host',
    refuse: nothingAgainst,
    apply: ({ room }, { step, part }) => ({ ...room, debriefStep: step, debriefPart: part }),
  },
  'room.closed': { by: 'host', refuse: nothingAgainst, apply: ({ room }) => emptied(room) },
};

function withWay({ cast }: Scene, room: Room, way: Way): Room {
  switch (way) {
    case 'together':
      return withNewBallot(cast, room);
    case 'write-in': {
      const number = room.ballotCount + 1;
      const { events } = room.stage;
      return {
        ...room,
        ballotCount: number,
        writing: { number, events, step: 'collecting', proposals: [], votes: {} },
      };
    }
    case 'hot-seat':
    case 'alone':
      return room;
  }
}

/** The room with the round that was on over, and all that it brought kept. */
function withRoundOver({ room, at }: Pick<Scene, 'room' | 'at'>): Room {
  const round = currentRound(room);
  if (round === null || round.closedAt !== null) return room;
  const over = withBallotOver(withForkClosed(room), null);
  return {
    ...over,
    writing: null,
    written: over.writing === null ? over.written : [...over.written, over.writing],
    rounds: [...over.rounds.slice(0, -1), { ...round, closedAt: at }],
    frozen: false,
  };
}

/** Nothing of what anybody did or wrote is kept once a room is closed. */
function emptied(room: Room): Room {
  const nobody = Object.entries(room.people).map(([id, person]) => [id, { ...person, name: '' }]);
  return {
    ...room,
    people: Object.fromEntries(nobody),
    heard: {},
    rounds: [],
    stage: { events: [], fork: null },
    ballot: null,
    ballots: [],
    seatings: [],
    plays: {},
    finished: [],
    writing: null,
    written: [],
    observations: [],
    board: { reactions: [], learnings: [], acclaim: {}, announced: false },
  };
}
