import { type Path, entriesOf, isRecord, itemsOf, ownValue, textOf } from '../scenario/finding.ts';
import { type Mood, isMood } from '../scenario/mood.ts';
import { type EndingKind, isEndingKind } from '../scenario/scenario.ts';
import { type WalkedState, statesOf } from '../scenario/state-walk.ts';
import { targetPath } from '../scenario/target-path.ts';

/** One arrow of the map: a candidate of a reply, of `always` or of a timer. */
export interface OutlineWay {
  /** Keys from the root of the file to the candidate; to the target itself where that is all it is. */
  path: Path;
  kind: 'reply' | 'always' | 'after';
  /** The reply's id, or the timer's duration; empty for `always`. */
  id: string;
  /** As written; null where it has none, and stays. */
  target: string | null;
  /** Dotted path of the state it means, whether there is such a state or not. */
  leadsTo: string | null;
  isGuarded: boolean;
}

export interface OutlineReply {
  id: string;
  /** The trainee's words; empty where they are still to be written. */
  text: string;
  isBrave: boolean;
  ways: readonly OutlineWay[];
}

export interface OutlineState {
  /** Dotted. */
  path: string;
  key: string;
  /** Keys from the root of the file. */
  at: Path;
  /** Dotted path of the state around it. */
  parent: string | null;
  kind: 'atomic' | 'compound' | 'final';
  /** The inner state that is entered first, dotted; null unless there is one. */
  entersAt: string | null;
  mood: Mood | null;
  /** The first thing said here; empty where nothing is. */
  says: string;
  ending: { kind: EndingKind | null; title: string } | null;
  replies: readonly OutlineReply[];
  /** Ways without a reply: `always` and timers. */
  silent: readonly OutlineWay[];
}

/** A file as a map needs it; also of one that is half written. */
export interface Outline {
  id: string;
  title: string;
  /** Dotted path of the first state, whether it exists or not. */
  initial: string | null;
  /** In the order of the file, outer before inner. */
  states: readonly OutlineState[];
  meters: readonly string[];
  facts: readonly string[];
}

/** Takes anything that a YAML file can hold. Never throws. */
export function outlineOf(file: unknown): Outline {
  const id = textOf(ownValue(file, 'id')) ?? '';
  const meters = entriesOf(ownValue(file, 'meters')).map(([name]) => name);
  return {
    id,
    title: textOf(ownValue(file, 'title')) ?? '',
    initial: textOf(ownValue(file, 'initial')) ?? null,
    states: statesOf(file).map((state) => stateFrom(state, id)),
    meters: meters.includes('trust') ? meters : ['trust', ...meters],
    facts: itemsOf(ownValue(file, 'facts'), []).flatMap(({ item }) => textOf(item) ?? []),
  };
}

function stateFrom(state: WalkedState, id: string): OutlineState {
  const { key, path, keys, source } = state;
  const ending = ownValue(source, 'ending');
  const mood = ownValue(source, 'mood');
  const inner = textOf(ownValue(source, 'initial'));
  const way = waysOf(path, id);
  return {
    path,
    key,
    at: keys,
    parent: path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null,
    kind: kindOf(source),
    entersAt: inner === undefined ? null : `${path}.${inner}`,
    mood: isMood(mood) ? mood : null,
    says: firstLine(ownValue(source, 'says')),
    ending: isRecord(ending) ? endingFrom(ending) : null,
    replies: entriesOf(ownValue(source, 'on')).map(([reply, value]) => {
      const at = [...keys, 'on', reply];
      const [first] = itemsOf(value, at);
      return {
        id: reply,
        text: textOf(ownValue(first?.item, 'reply')) ?? '',
        isBrave: textOf(ownValue(first?.item, 'brave')) !== undefined,
        ways: way('reply', reply, value, at),
      };
    }),
    silent: [
      ...way('always', '', ownValue(source, 'always'), [...keys, 'always']),
      ...entriesOf(ownValue(source, 'after')).flatMap(([after, value]) =>
        way('after', after, value, [...keys, 'after', after]),
      ),
    ],
  };
}

function waysOf(holder: string, id: string) {
  return (kind: OutlineWay['kind'], name: string, value: unknown, at: Path): OutlineWay[] =>
    itemsOf(value, at).map(({ item, path }) => {
      const target = textOf(item) ?? textOf(ownValue(item, 'target')) ?? null;
      return {
        path,
        kind,
        id: name,
        target,
        leadsTo: target === null ? null : targetPath(target, holder, id),
        isGuarded: ownValue(item, 'guard') !== undefined,
      };
    });
}

function kindOf(source: unknown): OutlineState['kind'] {
  if (ownValue(source, 'type') === 'final') return 'final';
  return entriesOf(ownValue(source, 'states')).length > 0 ? 'compound' : 'atomic';
}

function endingFrom(ending: unknown): NonNullable<OutlineState['ending']> {
  const kind = ownValue(ending, 'kind');
  return {
    kind: isEndingKind(kind) ? kind : null,
    title: textOf(ownValue(ending, 'title')) ?? '',
  };
}

function firstLine(says: unknown): string {
  const [first] = itemsOf(says, []);
  return textOf(first?.item) ?? textOf(ownValue(first?.item, 'text')) ?? '';
}
