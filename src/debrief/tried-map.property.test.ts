import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chance } from '../../tests/support/chance.ts';
import { compiled } from '../../tests/support/compiled.ts';
import { danasAttempt } from '../../tests/support/danas-attempt.ts';
import { randomScenario } from '../../tests/support/random-scenario.ts';
import { openReplies } from '../practice/open-replies.ts';
import { replay } from '../practice/replay.ts';
import { triedMap } from './tried-map.ts';
import { triedMapLayout } from './tried-map-layout.ts';

const measures = { width: 22, inRow: 4, onShore: 3, rowHeight: 7 };

test('every reply given is a way between places that were visited, and the mist tells nothing', () => {
  fc.assert(
    fc.property(randomScenario({ greatest: 30 }), fc.integer(), (scenario, seed) => {
      const conversation = compiled(scenario);
      const chance = new Chance(seed);
      const attempts = ['a1', 'a2'].map((id) => {
        const start = { scenario: scenario.id, fingerprint: '', seed: 1 };
        const events: { type: 'reply'; reply: string }[] = [];
        for (let step = 0; step < 8; step++) {
          const { situation, ending } = replay(conversation, { ...start, events });
          const open = ending === null ? openReplies(conversation, situation) : [];
          if (open.length === 0) break;
          events.push({ type: 'reply', reply: chance.one(open).id });
        }
        return { ...danasAttempt({ said: [] }), id, transcript: { ...start, events } };
      });
      const map = triedMap(conversation, attempts);
      const placeOf = new Map(map.places.map((place) => [place.path, place]));

      const given = attempts.flatMap(({ transcript }) =>
        replay(conversation, transcript).turns.map(({ taken, before, after }) => {
          const [from, to] = [before, after].map(
            ({ state }) => conversation.model.states[state]?.path,
          );
          return JSON.stringify([from, to, taken?.reply.key]);
        }),
      );
      const drawn = map.edges.filter(({ tried }) => tried > 0);
      expect(new Set(drawn.map(({ from, to, way }) => JSON.stringify([from, to, way])))).toEqual(
        new Set(given),
      );
      expect(drawn.reduce((sum, { tried }) => sum + tried, 0)).toBe(given.length);
      const visited = map.places.flatMap(({ path, visits }) => (visits > 0 ? [path] : []));
      expect(visited).toEqual(expect.arrayContaining(map.edges.map(({ from }) => from)));
      expect(visited).toEqual(expect.arrayContaining(drawn.map(({ to }) => to)));
      for (const place of map.places.filter(({ visits }) => visits === 0)) {
        const { path, distance, isEnding } = place;
        expect(place).toEqual({
          path,
          distance,
          isEnding,
          visits: 0,
          ending: null,
          said: null,
          mood: null,
          replies: [],
          silences: [],
          standing: null,
        });
      }
      const { spots } = triedMapLayout(conversation.model, measures);
      expect(spots.map(({ path }) => path).toSorted()).toEqual([...placeOf.keys()].toSorted());
    }),
    { seed: 31, numRuns: 150 },
  );
});
