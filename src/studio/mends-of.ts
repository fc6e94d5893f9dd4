import { type Path, entriesOf, itemsOf, ownValue, textOf, valueAt } from '../scenario/finding.ts';
import { isName } from '../scenario/name.ts';
import type { Problem } from '../scenario/problem.ts';
import { targetPath } from '../scenario/target-path.ts';
import { freeName } from './free-name.ts';
import type { Mend } from './mend.ts';
import type { Outline } from './outline.ts';
import { renameInGuard } from './rename-in-guard.ts';
import { withKeysRenamed } from './with-value.ts';

const toWrite = 'To be written';

/** What a key that is missing begins with. */
const firstValues: Readonly<Record<string, unknown>> = {
  misstep: 1,
  id: 'my-scenario',
  channel: 'phone',
  level: 'starter',
  minutes: 5,
  start: 5,
  topics: [],
  customer: { name: toWrite },
  kind: 'resolved',
  ending: { kind: 'resolved', title: toWrite, reflection: toWrite },
};

/** Ways out of a problem that one click takes, the likeliest first; none where it takes thought. */
export function mendsOf(problem: Problem, file: unknown, outline: Outline): Mend[] {
  const { code, path, state, reply } = problem;
  const key = String(path.at(-1) ?? '');
  switch (code) {
    case 'unknown-target':
      return [...createState(problem, file, outline), ...takeSuggestion(problem, file)];
    case 'unknown-behaviour':
      return [...takeSuggestion(problem, file), remove(path, textOf(valueAt(file, path)) ?? key)];
    case 'unknown-meter':
      return [...takeSuggestion(problem, file), ...addMeter(problem, file)];
    case 'unknown-fact':
      return [...takeSuggestion(problem, file), ...addFact(problem, file)];
    case 'schema':
      return mendShape(problem, file);
    case 'unused-meter':
    case 'unused-fact':
      return [remove(path, code === 'unused-fact' ? String(valueAt(file, path)) : key)];
    case 'unreachable-state':
      return state === undefined
        ? []
        : [{ what: { kind: 'remove', name: state }, edit: { type: 'state.removed', state } }];
    case 'never-offered':
      return state === undefined || reply === undefined
        ? []
        : [
            {
              what: { kind: 'remove', name: reply },
              edit: { type: 'reply.removed', state, reply },
            },
          ];
    case 'dead-end':
    case 'one-reply':
      return state === undefined ? [] : addReply(state, outline);
    case 'bad-duration':
      return /^\d+$/.test(key) ? renameKey(path, file, `${key}s`) : [];
    default:
      return [];
  }
}

function remove(path: Path, name: string): Mend {
  return { what: { kind: 'remove', name }, edit: { type: 'value.set', path, value: undefined } };
}

/** The checker's own "Did you mean …?". */
function suggestionIn({ mend }: Problem): string | null {
  return /^Did you mean `([^`]+)`\?/.exec(mend)?.[1] ?? null;
}

function takeSuggestion(problem: Problem, file: unknown): Mend[] {
  const suggestion = suggestionIn(problem);
  if (suggestion === null) return [];
  const { path } = problem;
  const found = valueAt(file, path);
  const key = String(path.at(-1) ?? '');
  if (path.at(-2) === 'effects') return renameKey(path, file, suggestion);
  if (typeof found !== 'string') return [];
  const name = unknownName(problem) ?? found;
  const value =
    ['guard', 'when', 'not'].includes(key) || typeof path.at(-1) === 'number'
      ? renameInGuard(found, name, suggestion)
      : suggestion;
  const next = value === found ? suggestion : value;
  return [
    {
      what: { kind: 'use-name', name, instead: suggestion },
      edit: { type: 'value.set', path, value: next },
    },
  ];
}

/** The name that the problem is about: the first in backticks of its message. */
function unknownName({ message }: Problem): string | null {
  return /`([^`]+)`/.exec(message)?.[1] ?? null;
}

function renameKey(path: Path, file: unknown, to: string): Mend[] {
  const holder = path.slice(0, -1);
  const key = String(path.at(-1) ?? '');
  const map = valueAt(file, holder);
  if (entriesOf(map).some(([name]) => name === to)) return [];
  const value = withKeysRenamed(map, (name) => (name === key ? to : name));
  return [
    {
      what: { kind: 'use-name', name: key, instead: to },
      edit: { type: 'value.set', path: holder, value },
    },
  ];
}

function createState({ path, state = '' }: Problem, file: unknown, outline: Outline): Mend[] {
  const target = textOf(valueAt(file, path));
  if (target === undefined) return [];
  const isInitial = path.at(-1) === 'initial';
  const dotted = isInitial
    ? [...(state === '' ? [] : [state]), target].join('.')
    : targetPath(target, state, outline.id);
  if (dotted === null) return [];
  const keys = dotted.split('.');
  const key = keys.pop() ?? '';
  const inside = keys.length === 0 ? null : keys.join('.');
  const isThere = inside === null || outline.states.some((one) => one.path === inside);
  if (!isName(key) || !isThere || outline.states.some((one) => one.path === dotted)) return [];
  const value = { mood: 'calm', says: toWrite };
  return [
    {
      what: { kind: 'create-state', name: dotted },
      edit: { type: 'state.added', inside, key, value, ...(inside === null && { after: state }) },
    },
  ];
}

function addMeter(problem: Problem, file: unknown): Mend[] {
  const name =
    problem.path.at(-2) === 'effects' ? String(problem.path.at(-1)) : unknownName(problem);
  if (name === null || !isName(name) || valueAt(file, ['meters', name]) !== undefined) return [];
  return [
    {
      what: { kind: 'add-key', name },
      edit: { type: 'value.set', path: ['meters', name], value: { start: 5 } },
    },
  ];
}

function addFact(problem: Problem, file: unknown): Mend[] {
  const name = unknownName(problem);
  if (name === null || !isName(name)) return [];
  const facts = itemsOf(ownValue(file, 'facts'), []).map(({ item }) => item);
  return [
    {
      what: { kind: 'add-key', name },
      edit: { type: 'value.set', path: ['facts'], value: [...facts, name] },
    },
  ];
}

/** A key that is unknown, missing, or holds none of the values it may have. */
function mendShape(problem: Problem, file: unknown): Mend[] {
  const { path, message } = problem;
  const key = String(path.at(-1) ?? '');
  const suggestion = suggestionIn(problem);
  const value = valueAt(file, path);
  const missing = /^`([^`]+)`.* is missing(?:\.| in )/.exec(message)?.[1];
  if (missing !== undefined) return addKey(missing, key === missing ? path : [...path, missing]);
  if (message.includes('is not a key of') || message.includes("is XState's")) {
    const renamed = suggestion === null ? [] : renameKey(path, file, suggestion);
    return [...renamed, remove(path, key)];
  }
  if (suggestion !== null && typeof value === 'string') {
    return [
      {
        what: { kind: 'set-key', name: key, value: suggestion },
        edit: { type: 'value.set', path, value: suggestion },
      },
    ];
  }
  if (message.endsWith('is empty.')) {
    return [
      {
        what: { kind: 'set-key', name: key, value: toWrite },
        edit: { type: 'value.set', path, value: toWrite },
      },
    ];
  }
  return [];
}

function addKey(name: string, path: Path): Mend[] {
  // Which state comes first, or what states there are, nobody else can know.
  if (name === 'initial' || name === 'states') return [];
  const value = Object.hasOwn(firstValues, name) ? firstValues[name] : toWrite;
  return [{ what: { kind: 'add-key', name }, edit: { type: 'value.set', path, value } }];
}

function addReply(state: string, outline: Outline): Mend[] {
  const found = outline.states.find(({ path }) => path === state);
  if (found === undefined) return [];
  const reply = freeName(
    'reply',
    found.replies.map(({ id }) => id),
  );
  const ending = outline.states.find(({ kind }) => kind === 'final');
  const value = {
    reply: toWrite,
    ...(ending !== undefined && {
      target: ending.parent === found.parent ? ending.key : `#${outline.id}.${ending.path}`,
    }),
    feedback: toWrite,
  };
  return [
    {
      what: { kind: 'add-key', name: reply },
      edit: { type: 'reply.added', state, reply, value },
    },
  ];
}
