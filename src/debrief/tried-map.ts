import type { Attempt } from '../practice/attempt.ts';
import type { PlayEvent } from '../practice/transcript.ts';
import type { SpokenLine } from '../practice/play.ts';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { Mood } from '../scenario/mood.ts';
import type { EndingKind } from '../scenario/scenario.ts';
import { type Exit, type Place, placesOf } from './places.ts';
import { type Trace, traceOf } from './trace.ts';

/** A reply at a place where somebody stood. */
export interface MapReply {
  key: string;
  text: string;
  brave: boolean;
  /** How often it was given at this place. */
  tried: number;
  /** Paths of the places it led to, as often as it did. */
  led: readonly { path: string; times: number }[];
}

/** Letting the customer wait. */
export interface MapSilence {
  key: string;
  tried: number;
  led: readonly { path: string; times: number }[];
}

/** Where to go on from: the first events of an attempt, or of a play it once was. */
export interface Standing {
  attempt: string;
  events: readonly PlayEvent[];
}

export interface MapPlace {
  /** Dotted path of the state. */
  path: string;
  /** Steps from the start on the shortest way. */
  distance: number;
  isEnding: boolean;
  /** How often somebody came here; 0 lies in the fog, and tells nothing but that it is there. */
  visits: number;
  /** Only of an ending that was found. */
  ending: { kind: EndingKind; title: string } | null;
  /** The customer's last line here, as of the latest visit. */
  said: SpokenLine | null;
  mood: Mood | null;
  /** Replies that were on offer here, in the author's order. */
  replies: readonly MapReply[];
  /** Only silences that were tried. */
  silences: readonly MapSilence[];
  /** Null in the fog, at endings. */
  standing: Standing | null;
}

/** From a place that was visited. One that was not tried only says that something is there. */
export interface MapEdge {
  from: string;
  to: string;
  /** Key of the reply or of the timer. */
  way: string;
  kind: 'reply' | 'silence';
  brave: boolean;
  tried: number;
}

export interface TriedMap {
  /** Nearest first. */
  places: readonly MapPlace[];
  edges: readonly MapEdge[];
  endings: { found: number; all: number };
  replies: { tried: number; all: number };
}

/** The map of what somebody tried of a scenario, over all attempts at it, rewound ones included. */
export function triedMap(compiled: CompiledScenario, attempts: readonly Attempt[]): TriedMap {
  const { model } = compiled;
  const trace = traceOf(compiled, attempts);
  const all = placesOf(model);
  const places = all.map((place) => mapPlace(model.states, place, trace));
  const every = model.states.flatMap(({ replies }) => replies.map(({ key }) => key));
  const endings = model.states.filter(({ kind }) => kind === 'final');
  return {
    places,
    edges: all.flatMap((place) => edgesFrom(model.states, place, trace)),
    endings: {
      found: endings.filter(({ index }) => trace.at(index).visits > 0).length,
      all: endings.length,
    },
    replies: { tried: every.filter((key) => trace.given.has(key)).length, all: every.length },
  };
}

type States = CompiledScenario['model']['states'];

function mapPlace(states: States, { state, distance, exits }: Place, trace: Trace): MapPlace {
  const { visits, said, mood, offered, standings } = trace.at(state.index);
  const led = (key: string) =>
    [...trace.led(state.index, key)].map(([to, times]) => ({
      path: states[to]?.path ?? '',
      times,
    }));
  const ways = exits.map((exit) => ({ exit, key: keyOf(exit) }));
  const isEnding = state.kind === 'final';
  return {
    path: state.path,
    distance,
    isEnding,
    visits,
    ending:
      visits > 0 && state.ending !== null
        ? { kind: state.ending.kind, title: state.ending.title }
        : null,
    said,
    mood,
    replies: ways.flatMap(({ exit: { reply }, key }) =>
      reply !== null && offered.has(key)
        ? [
            {
              key,
              text: reply.text,
              brave: reply.brave !== null,
              tried: trace.times(state.index, key),
              led: led(key),
            },
          ]
        : [],
    ),
    silences: ways.flatMap(({ exit: { timer }, key }) => {
      const tried = trace.times(state.index, key);
      return timer !== null && tried > 0 ? [{ key, tried, led: led(key) }] : [];
    }),
    standing: isEnding ? null : bestStanding(standings, state.index, trace),
  };
}

/** The latest standing that offers something not tried here yet, else the latest. */
function bestStanding(
  standings: Trace['visits'][number]['standings'],
  state: number,
  trace: Trace,
): Standing | null {
  const offersNew = standings.find(({ offered }) =>
    offered.some((key) => trace.times(state, key) === 0),
  );
  const best = offersNew ?? standings[0];
  return best === undefined ? null : { attempt: best.attempt, events: best.events };
}

function edgesFrom(states: States, { state, exits }: Place, trace: Trace): MapEdge[] {
  const { offered } = trace.at(state.index);
  return exits.flatMap((exit) => {
    const way = keyOf(exit);
    const led = trace.led(state.index, way);
    const isSeen = offered.has(way) || led.size > 0;
    const targets = led.size > 0 ? [...led.keys()] : exit.targets;
    if (!isSeen) return [];
    return targets.map((to) => ({
      from: state.path,
      to: states[to]?.path ?? '',
      way,
      kind: exit.reply === null ? ('silence' as const) : ('reply' as const),
      brave: exit.reply !== null && exit.reply.brave !== null,
      tried: led.get(to) ?? 0,
    }));
  });
}

function keyOf({ reply, timer }: Exit): string {
  return reply?.key ?? timer?.key ?? '';
}
