import { isWatching } from '../observing.ts';
import { without } from '../people.ts';
import type { Observation, Room } from '../room.ts';
import { currentRound } from '../rounds.ts';
import type { RulesFor } from './rule.ts';

export const observingRules: RulesFor<'item.ticked' | 'dimension.rated'> = {
  'item.ticked': {
    by: 'person',
    refuse: ({ cast, room }, { item }, who) => {
      if (!isWatching(room, who)) return 'not-yours';
      const items = cast.compiled.model.scenario.observe ?? [];
      return item < items.length ? null : 'not-offered';
    },
    apply: ({ room }, { item, on }, who) =>
      withObservation(room, who, ({ ticks }) => ({
        ticks: on ? { ...ticks, [item]: room.stage.events.length } : without(ticks, String(item)),
      })),
  },
  'dimension.rated': {
    by: 'person',
    refuse: ({ cast, room }, { dimension }, who) => {
      if (!isWatching(room, who)) return 'not-yours';
      return cast.rubric.dimensions.some(({ id }) => id === dimension) ? null : 'not-offered';
    },
    apply: ({ room }, { dimension, rating }, who) =>
      withObservation(room, who, ({ ratings }) => ({
        ratings: { ...ratings, [dimension]: rating },
      })),
  },
};

function withObservation(
  room: Room,
  person: string,
  change: (observation: Observation) => Partial<Observation>,
): Room {
  const round = currentRound(room)?.number ?? 0;
  const found = room.observations.find((one) => one.person === person && one.round === round);
  const before = found ?? { person, round, ticks: {}, ratings: {} };
  const after = { ...before, ...change(before) };
  return {
    ...room,
    observations: found
      ? room.observations.map((one) => (one === found ? after : one))
      : [...room.observations, after],
  };
}
