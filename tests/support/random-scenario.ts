import fc from 'fast-check';
import { type Rubric, axes } from '../../src/scenario/rubric.ts';
import {
  type ReplyObject,
  type Scenario,
  type SilentTransitionObject,
  type StateSource,
  endingKinds,
} from '../../src/scenario/scenario.ts';
import { Chance } from './chance.ts';
import { type GuardWords, randomGuard } from './random-guard.ts';
import { type Place, type Places, randomPlaces, targetFrom } from './random-places.ts';

export interface RandomScenarioOptions {
  seed: number;
  /** Atomic and final states. */
  states: number;
  /** Meters, `trust` among them: 1 to 4. */
  meters?: number;
  facts?: number;
  /** At most so many replies are offered once only. */
  once?: number;
  /** How often a transition changes meters and facts, 0 to 1. */
  liveliness?: number;
  /** Faults that may be in it. Without them every situation can end and every loop is neutral. */
  faults?: readonly ('dead-ends' | 'score-loops' | 'endless-always')[];
}

/** The yardstick of random scenarios. */
export const randomRubric: Rubric = {
  dimensions: axes.map((axis) => ({ id: axis, label: axis, axis })),
  behaviours: axes.flatMap((axis) =>
    [-2, -1, 1, 2].map((points) => {
      const id = `${axis}-${points < 0 ? 'harms' : 'helps'}-${Math.abs(points)}`;
      return { id, label: id, dimension: axis, points, explain: id };
    }),
  ),
  lenses: [],
  endings: { delighted: 3, resolved: 2, recovered: 2, unresolved: 0, escalated: -1, lost: -3 },
};

const replyIds = ['ask', 'offer', 'apologise', 'explain', 'wait', 'promise'];
const spareMeters = [
  { name: 'patience', max: 10, start: 6 },
  { name: 'heat', max: 4, start: 1 },
  { name: 'clarity', max: 1, start: 0 },
];

/** A valid scenario, the same for the same options, in time proportional to its size. */
export function generateScenario(options: RandomScenarioOptions): Scenario {
  const { seed, states, meters: meterCount = 2, facts: factCount = 2 } = options;
  const { once: onceLimit = 1, liveliness = 0.5, faults = [] } = options;
  const chance = new Chance(seed);
  const id = `random-${seed}`;
  const meters = [{ name: 'trust', max: 10, start: 5 }, ...spareMeters].slice(0, meterCount);
  const facts = Array.from({ length: factCount }, (_, index) => `fact${index + 1}`);
  const words: GuardWords = { meters, facts };
  const endings = Math.min(chance.whole(2, 5), Math.max(1, states - 1));
  const count = Math.max(1, states - endings);
  const places: Places = randomPlaces(chance, count);
  const { leaves, zoneOf } = places;
  let onceLeft = onceLimit;

  const endingPath = (): string => `end${chance.whole(1, endings)}`;
  const pathOf = (leaf: number, from: Place): string => {
    let place = leaves[leaf];
    if (!place) return endingPath();
    // A group's first state may be meant by the group's name.
    while (place.parent?.firstLeaf === leaf && place.parent !== from && chance.is(0.3)) {
      place = place.parent;
    }
    return place.path;
  };
  const to = (leaf: number, from: Place): { target: string } => ({
    target: targetFrom(chance, from.path, pathOf(leaf, from), id),
  });

  function changes(needed = false): SilentTransitionObject {
    const change: SilentTransitionObject = {};
    if (needed || chance.is(liveliness)) {
      const changed = chance.is(0.3) ? meters : [chance.one(meters)];
      change.effects = Object.fromEntries(
        changed.map(({ name }) => [name, chance.one([-3, -2, -1, 1, 1, 2])]),
      );
    }
    if (facts.length > 0 && chance.is(liveliness / 2)) change.remember = chance.one(facts);
    if (facts.length > 0 && chance.is(liveliness / 4)) {
      const fact = chance.one(facts);
      if (fact !== change.remember) change.forget = [fact];
    }
    return change;
  }

  function points(): Pick<ReplyObject, 'shows' | 'scores'> {
    const shows = Array.from(
      { length: chance.whole(0, 2) },
      () => chance.one(randomRubric.behaviours).id,
    );
    if (chance.is(0.1)) return { shows, scores: { [chance.one(axes)]: chance.whole(-1, 1) } };
    return shows.length > 0 ? { shows } : {};
  }

  /** Points of a reply; as much as the way is worth where it can be walked again. */
  function pointsTo(
    leaf: number,
    from: Place,
    once: boolean,
  ): Pick<ReplyObject, 'shows' | 'scores'> {
    const zone = zoneOf[from.firstLeaf];
    if (!zone || leaf > zone.lastLeaf || once || faults.includes('score-loops')) return points();
    if (!zone.worth || from.inner.length > 0) return {};
    const worthOf = (place: number): number => zone.worth?.[place - zone.firstLeaf] ?? 0;
    return { scores: { empathy: worthOf(leaf) - worthOf(from.firstLeaf) } };
  }

  const farther = (from: Place): number => from.lastLeaf + chance.whole(1, chance.is(0.2) ? 6 : 2);
  const beyondZone = (from: Place): number =>
    (zoneOf[from.lastLeaf]?.lastLeaf ?? from.lastLeaf) + chance.whole(1, 2);

  function extraReply(from: Place): ReplyObject[] {
    const zone = zoneOf[from.firstLeaf];
    const once = onceLeft > 0 && chance.is((2 * onceLimit) / count);
    if (once) onceLeft--;
    const candidates = Array.from({ length: chance.is(0.25) ? 2 : 1 }, (): ReplyObject => {
      const guard = chance.is(0.4) ? { guard: randomGuard(chance, words) } : {};
      const kind = chance.next();
      // What leads to several states can't be worth the same from each of them.
      const isBound = from.inner.length > 0 && zone?.worth;
      if (kind < 0.2 || !zone)
        return { ...guard, ...changes(), ...pointsTo(from.firstLeaf, from, once) };
      const leaf =
        kind < 0.5 && !isBound
          ? chance.whole(zone.firstLeaf, zone.lastLeaf)
          : kind < 0.6
            ? count
            : farther(from);
      if (isBound && leaf <= zone.lastLeaf)
        return { ...guard, ...to(beyondZone(from), from), ...points() };
      return { ...guard, ...to(leaf, from), ...changes(), ...pointsTo(leaf, from, once) };
    });
    if (once && candidates[0]) candidates[0].once = true;
    return candidates;
  }

  function repliesOf(from: Place): Record<string, ReplyObject[]> {
    const on: Record<string, ReplyObject[]> = {};
    const isLeaf = from.inner.length === 0;
    if (isLeaf) {
      const next = from.lastLeaf + 1;
      const way = { ...to(next, from), ...changes(), ...pointsTo(next, from, false) };
      const guarded = { guard: randomGuard(chance, words) };
      if (faults.includes('dead-ends') && chance.is(0.3)) on['goOn'] = [{ ...guarded, ...way }];
      else if (chance.is(0.8)) on['goOn'] = [way];
      else {
        const leaf = farther(from);
        on['goOn'] = [{ ...guarded, ...to(leaf, from), ...pointsTo(leaf, from, false) }, way];
      }
    }
    for (let extra = chance.whole(0, isLeaf ? 3 : 2); extra > 0; extra--) {
      on[chance.one(replyIds)] = extraReply(from);
    }
    for (const [reply, [first]] of Object.entries(on)) {
      if (!first) continue;
      first.reply = `I ${reply}, here at ${from.path}.`;
      first.feedback = `That was to ${reply}.`;
      if (chance.is(0.1)) first.brave = 'It may be too much.';
    }
    return on;
  }

  function silentOf(from: Place): Pick<StateSource, 'always' | 'after'> {
    const silent: Pick<StateSource, 'always' | 'after'> = {};
    const bound = zoneOf[from.firstLeaf]?.worth;
    const away = (): { target: string } => to(bound ? beyondZone(from) : farther(from), from);
    if (from.firstLeaf > 0 && chance.is(0.15)) {
      const candidates: SilentTransitionObject[] = [];
      for (let several = chance.whole(1, 2); several > 0; several--) {
        candidates.push({ guard: randomGuard(chance, words), ...away(), ...changes() });
      }
      if (chance.is(0.4)) {
        // Lowers what its guard asks for, so that it comes to an end.
        const { name, max } = chance.one(meters);
        const guard = `${name} >= ${chance.whole(1, max)}`;
        candidates.unshift({ guard, effects: { [name]: -chance.whole(1, 2) } });
      }
      const [fact] = facts;
      if (fact && chance.is(0.2)) candidates.push({ guard: fact, forget: fact });
      if (faults.includes('endless-always')) {
        const back = chance.whole(Math.max(0, from.firstLeaf - 3), from.lastLeaf);
        candidates.push({ guard: randomGuard(chance, words), ...to(back, from), ...changes() });
      } else if (from.inner.length === 0 && chance.is(0.15)) {
        candidates.push(away());
      }
      silent.always = candidates;
    }
    if (chance.is(0.12)) {
      const guard = chance.is(0.3) ? { guard: randomGuard(chance, words) } : {};
      const stays = chance.is(0.3);
      silent.after = { '25s': [{ ...guard, ...(stays ? {} : away()), ...changes(stays) }] };
    }
    return silent;
  }

  function sourceOf(place: Place): StateSource {
    const { path, inner, firstLeaf } = place;
    const on = repliesOf(place);
    const source: StateSource = { says: `This is ${path}.`, ...silentOf(place), on };
    if (inner.length === 0) return source;
    const first = inner.find((each) => each.firstLeaf === firstLeaf);
    return { initial: first ? keyOf(first) : '', states: sourcesOf(inner), ...source };
  }

  function sourcesOf(of: readonly Place[]): Record<string, StateSource> {
    return Object.fromEntries(of.map((place) => [keyOf(place), sourceOf(place)]));
  }

  const finals = Array.from({ length: endings }, (_, index): [string, StateSource] => {
    const kind = endingKinds[index % endingKinds.length] ?? 'lost';
    const ending = { kind, title: `Ending ${index + 1}`, reflection: 'What did it?' };
    return [`end${index + 1}`, { type: 'final', says: 'Goodbye.', ending }];
  });
  const [opening] = places.top;
  return {
    misstep: 1,
    id,
    title: `Random ${seed}`,
    summary: 'A conversation nobody wrote.',
    channel: 'chat',
    level: 'steady',
    minutes: 5,
    topics: ['chance'],
    customer: { name: 'Robin Random' },
    you: 'The desk',
    brief: 'Anything may happen.',
    goal: 'An ending.',
    meters: Object.fromEntries(meters.map(({ name, max, start }) => [name, { max, start }])),
    facts,
    initial: opening ? keyOf(opening) : '',
    states: { ...sourcesOf(places.top), ...Object.fromEntries(finals) },
  };
}

function keyOf({ path }: Place): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Random scenarios for properties; they shrink towards few states, meters and facts. */
export function randomScenario(
  options: { greatest?: number; faults?: RandomScenarioOptions['faults'] } = {},
): fc.Arbitrary<Scenario> {
  const { greatest = 12, faults = [] } = options;
  return fc
    .record({
      states: fc.integer({ min: 5, max: greatest }),
      meters: fc.integer({ min: 1, max: 3 }),
      facts: fc.integer({ min: 0, max: 3 }),
      once: fc.integer({ min: 0, max: 2 }),
      seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    })
    .map((chosen) => generateScenario({ ...chosen, faults }));
}
