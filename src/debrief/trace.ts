import type { Attempt } from '../practice/attempt.ts';
import { openReplies } from '../practice/open-replies.ts';
import type { Play, SpokenLine } from '../practice/play.ts';
import { playsOfAttempt } from '../practice/plays-of-attempt.ts';
import { replay } from '../practice/replay.ts';
import type { PlayEvent } from '../practice/transcript.ts';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { Mood } from '../scenario/mood.ts';
import type { Situation } from '../scenario/situation.ts';

interface StoodHere {
  attempt: string;
  events: readonly PlayEvent[];
  /** Keys of the replies on offer then. */
  offered: readonly string[];
}

interface Visits {
  visits: number;
  said: SpokenLine | null;
  mood: Mood | null;
  /** Keys of the replies that were ever on offer here. */
  offered: ReadonlySet<string>;
  /** Latest first. */
  standings: readonly StoodHere[];
}

/** What plays left behind at each state. */
export interface Trace {
  /** Keys of all replies given. */
  given: ReadonlySet<string>;
  visits: readonly Visits[];
  at: (state: number) => Visits;
  /** How often a reply was given, or a timer ran out, at that state. */
  times: (state: number, key: string) => number;
  /** Where that led, and how often. */
  led: (state: number, key: string) => ReadonlyMap<number, number>;
}

const never: Visits = { visits: 0, said: null, mood: null, offered: new Set(), standings: [] };

/**
 * Goes over all plays, latest attempt first. What a play shares with the one it was rewound or
 * forked from is counted once.
 */
export function traceOf(compiled: CompiledScenario, attempts: readonly Attempt[]): Trace {
  const visits: Visits[] = compiled.model.states.map(() => never);
  const ways = new Map<string, Map<number, number>>();
  const given = new Set<string>();
  const ids = new Set(attempts.map(({ id }) => id));

  function stand(situation: Situation, isNew: boolean, here: Omit<StoodHere, 'offered'>) {
    const before = visits[situation.state] ?? never;
    const offered = openReplies(compiled, situation).map(({ key }) => key);
    visits[situation.state] = {
      ...before,
      visits: before.visits + (isNew ? 1 : 0),
      offered: new Set([...before.offered, ...offered]),
      standings: [...before.standings, { ...here, offered }],
    };
  }

  function hear(state: number, lines: readonly SpokenLine[], mood: Mood) {
    const before = visits[state] ?? never;
    if (before.said === null) visits[state] = { ...before, said: lines.at(-1) ?? null, mood };
  }

  function follow(play: Play, attempt: string, events: readonly PlayEvent[], known: Set<string>) {
    for (const { number, taken, timer, before, after } of play.turns) {
      const soFar = events.slice(0, number);
      const isNew = isNewTo(known, soFar);
      stand(after, isNew, { attempt, events: soFar });
      if (taken !== null) given.add(taken.reply.key);
      const key = taken?.reply.key ?? timer?.timer.key;
      if (key === undefined || !isNew) continue;
      const way = wayOf(before.state, key);
      const led = ways.get(way) ?? new Map<number, number>();
      ways.set(way, led.set(after.state, (led.get(after.state) ?? 0) + 1));
    }
    for (const { after, lines, moodAfter } of play.turns.toReversed()) {
      if (lines.length > 0) hear(after.state, lines, moodAfter);
    }
  }

  for (const attempt of attempts.toSorted((one, other) => other.updatedAt - one.updatedAt)) {
    const plays = playsOfAttempt(attempt);
    const known = new Set<string>();
    const { forkedFrom } = attempt;
    if (forkedFrom !== null && ids.has(forkedFrom.attempt)) {
      const inherited = plays.at(-1)?.events ?? [];
      for (let count = 0; count <= forkedFrom.events; count++) {
        isNewTo(known, inherited.slice(0, count));
      }
    }
    for (const transcript of plays) {
      const play = replay(compiled, transcript);
      const { situation, lines, mood } = play.opening;
      stand(situation, isNewTo(known, []), { attempt: attempt.id, events: [] });
      follow(play, attempt.id, transcript.events, known);
      hear(situation.state, lines, mood);
    }
  }
  return {
    given,
    visits,
    at: (state) => visits[state] ?? never,
    times: (state, key) =>
      [...(ways.get(wayOf(state, key))?.values() ?? [])].reduce((sum, times) => sum + times, 0),
    led: (state, key) => ways.get(wayOf(state, key)) ?? new Map<number, number>(),
  };
}

/** Whether nobody came this way before; from now on somebody has. */
function isNewTo(known: Set<string>, events: readonly PlayEvent[]): boolean {
  const way = events
    .map((event) => (event.type === 'reply' ? event.reply : `${event.state} ${event.after}`))
    .join('\n');
  if (known.has(way)) return false;
  known.add(way);
  return true;
}

function wayOf(state: number, key: string): string {
  return `${state} ${key}`;
}
