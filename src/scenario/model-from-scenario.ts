import { millisecondsFromDuration } from './duration.ts';
import { type GuardNames, parseGuard } from './guard.ts';
import type {
  CandidateModel,
  Guard,
  LineModel,
  MeterModel,
  ReplyModel,
  ScenarioModel,
  StateModel,
  TimerModel,
  TransitionModel,
} from './model.ts';
import type {
  GuardSource,
  LineSource,
  ReplySource,
  Scenario,
  SilentTransitionSource,
  SilentTransitionObject,
  StateSource,
} from './scenario.ts';
import { targetPath } from './target-path.ts';

interface Names extends GuardNames {
  scenarioId: string;
  states: ReadonlyMap<string, number>;
  onceReplies: string[];
}
interface Place {
  path: string;
  source: StateSource;
  parent: number;
}

/** Resolves a valid scenario; throws on one that was never validated. */
export function modelFromScenario(scenario: Scenario, fingerprint: string): ScenarioModel {
  const meters = metersFromScenario(scenario);
  const facts = scenario.facts ?? [];
  const places: Place[] = [];
  collectStates(scenario.states, '', -1, places);
  const onceReplies: string[] = [];
  const names: Names = {
    scenarioId: scenario.id,
    meters: new Map(meters.map(({ name }, index) => [name, index])),
    facts: new Map(facts.map((name, index) => [name, index])),
    states: new Map(places.map(({ path }, index) => [path, index])),
    onceReplies,
  };
  const initial = indexOf(names.states, scenario.initial, 'state');
  const states = places.map((place, index) => stateFromSource(place, index, names));
  return { scenario, fingerprint, meters, facts, initial, states, onceReplies };
}

function metersFromScenario(scenario: Scenario): MeterModel[] {
  const meters = Object.entries(scenario.meters ?? {}).map(([name, meter]): MeterModel => {
    const max = meter.max ?? 10;
    const start = meter.start ?? Math.min(5, max);
    return { name, start, max, label: meter.label ?? null, hidden: meter.hidden ?? false };
  });
  if (!meters.some(({ name }) => name === 'trust')) {
    meters.unshift({ name: 'trust', start: 5, max: 10, label: null, hidden: false });
  }
  return meters;
}

function collectStates(
  states: Record<string, StateSource>,
  prefix: string,
  parent: number,
  places: Place[],
): void {
  for (const [key, source] of Object.entries(states)) {
    const path = prefix + key;
    const index = places.push({ path, source, parent }) - 1;
    if (source.states) collectStates(source.states, `${path}.`, index, places);
  }
}

function stateFromSource({ path, source, parent }: Place, index: number, names: Names): StateModel {
  return {
    index,
    key: path.slice(path.lastIndexOf('.') + 1),
    path,
    parent,
    kind: source.states ? 'compound' : source.type === 'final' ? 'final' : 'atomic',
    initial: source.states ? indexOf(names.states, `${path}.${source.initial}`, 'state') : -1,
    mood: source.mood ?? null,
    lines: listOf(source.says).map((line) => lineFromSource(line, source, names)),
    ending: source.ending ?? null,
    replies: Object.entries(source.on ?? {}).map(([id, reply]) =>
      replyFromSource(id, reply, path, names),
    ),
    always: transitionsFromSource(source.always, path, names),
    timers: Object.entries(source.after ?? {}).map(([after, transitions]): TimerModel => {
      const milliseconds = millisecondsFromDuration(after);
      if (milliseconds === null) throw new Error(`${path}: "${after}" is no duration`);
      const candidates = transitionsFromSource(transitions, path, names);
      return { after, key: `${path}/after ${after}`, milliseconds, candidates };
    }),
  };
}

function lineFromSource(line: LineSource, state: StateSource, names: Names): LineModel {
  if (typeof line === 'string') return { text: line, mood: state.mood ?? null, when: null };
  const mood = line.mood ?? state.mood ?? null;
  return { text: line.text, mood, when: guardFromSource(line.when, names) };
}

function replyFromSource(id: string, source: ReplySource, path: string, names: Names): ReplyModel {
  const candidates = listOf(source);
  const first = candidates[0];
  if (!first) throw new Error(`${path}/${id}: a reply without candidates`);
  const key = `${path}/${id}`;
  const once = first.once ?? false;
  return {
    id,
    key,
    text: first.reply ?? '',
    sayings: first.sayings ?? [],
    brave: first.brave ?? null,
    once,
    onceIndex: once ? names.onceReplies.push(key) - 1 : -1,
    candidates: candidates.map((candidate): CandidateModel => ({
      ...transitionFromSource(candidate, path, names),
      shows: candidate.shows ?? [],
      feedback: candidate.feedback ?? first.feedback ?? '',
      scores: {
        empathy: candidate.scores?.empathy ?? 0,
        outcome: candidate.scores?.outcome ?? 0,
      },
    })),
  };
}

function transitionsFromSource(
  source: SilentTransitionSource | undefined,
  path: string,
  names: Names,
): TransitionModel[] {
  return listOf(source).map((transition) =>
    transitionFromSource(
      typeof transition === 'string' ? { target: transition } : transition,
      path,
      names,
    ),
  );
}

function transitionFromSource(
  source: SilentTransitionObject,
  path: string,
  names: Names,
): TransitionModel {
  const { target } = source;
  const factIndex = (fact: string): number => indexOf(names.facts, fact, 'fact');
  return {
    guard: guardFromSource(source.guard, names),
    target:
      target === undefined
        ? null
        : indexOf(names.states, targetPath(target, path, names.scenarioId) ?? target, 'state'),
    effects: Object.entries(source.effects ?? {}).map(([meter, change]) => ({
      meter: indexOf(names.meters, meter, 'meter'),
      change,
    })),
    remember: listOf(source.remember).map(factIndex),
    forget: listOf(source.forget).map(factIndex),
  };
}

function guardFromSource(source: GuardSource | undefined, names: Names): Guard | null {
  if (source === undefined) return null;
  const parsed = parseGuard(source, names);
  if (!parsed.ok) throw new Error(`${JSON.stringify(source)} is no guard`);
  return parsed.guard;
}

function indexOf(names: ReadonlyMap<string, number>, name: string, kind: string): number {
  const index = names.get(name);
  if (index === undefined) throw new Error(`There is no ${kind} "${name}"`);
  return index;
}

function listOf<T>(source: T | readonly T[] | undefined): readonly T[] {
  if (source === undefined) return [];
  return isList(source) ? source : [source];
}

function isList<T>(source: T | readonly T[]): source is readonly T[] {
  return Array.isArray(source);
}
