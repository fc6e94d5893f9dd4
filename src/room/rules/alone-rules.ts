import { withValue } from '../by-person.ts';
import { withFinished } from '../finish-play.ts';
import { roomLimits } from '../limits.ts';
import { ownEvents } from '../own-play.ts';
import { findPerson } from '../people.ts';
import type { Room } from '../room.ts';
import { currentRound } from '../rounds.ts';
import { offeredIn, playOf, talkBackTo, talkOn } from '../talk.ts';
import type { RulesFor } from './rule.ts';

export const aloneRules: RulesFor<'own.reply' | 'own.rewound'> = {
  'own.reply': {
    by: 'person',
    refuse: ({ cast, room }, { turn, reply }, who) => {
      if (findPerson(room, who)?.role === 'observer') return 'not-yours';
      const events = ownEvents(room, who);
      if (turn !== events.length) return 'too-late';
      if (events.length >= roomLimits.turns) return 'too-many';
      const offered = offeredIn(cast, room.seed, playOf(cast, events));
      return offered.some(({ id }) => id === reply) ? null : 'not-offered';
    },
    apply: ({ cast, room }, { reply }, who) => {
      const events = talkOn(cast, ownEvents(room, who), { type: 'reply', reply });
      if (events === null) return room;
      const moved: Room = { ...room, plays: withValue(room.plays, who, { events }) };
      const round = currentRound(room)?.number ?? 0;
      return withFinished(cast, moved, {
        round,
        person: who,
        from: room.stage.events.length,
        events,
      });
    },
  },
  'own.rewound': {
    by: 'person',
    refuse: ({ room }, { turn }, who) =>
      turn >= room.stage.events.length && turn < ownEvents(room, who).length ? null : 'not-offered',
    apply: ({ cast, room }, { turn }, who) => {
      const events = talkBackTo(cast, ownEvents(room, who), turn);
      return { ...room, plays: withValue(room.plays, who, { events }) };
    },
  },
};
