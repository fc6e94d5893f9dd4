import { type Path, isRecord, ownValue, textOf, valueAt } from '../scenario/finding.ts';
import { targetPath } from '../scenario/target-path.ts';
import type { Edit } from './edit.ts';
import { renameInGuard } from './rename-in-guard.ts';
import { renamedPath, stateKeys } from './state-keys.ts';
import { targetText } from './target-text.ts';
import { withGuards, withTransitions } from './walk-transitions.ts';
import { withKeysRenamed, withValue } from './with-value.ts';

/**
 * A file as plain data, once the edit is done. Takes any file, half written ones too; one in which
 * there is nothing to do comes back as it is. Never changes what it was given.
 */
export function applyEdit(file: unknown, edit: Edit): unknown {
  switch (edit.type) {
    case 'value.set':
      return withValue(file, edit.path, edit.value);
    case 'values.set':
      return edit.values.reduce((next, { path, value }) => withValue(next, path, value), file);
    case 'state.added':
      return addState(file, edit);
    case 'state.renamed':
      return renameState(file, edit.state, edit.key);
    case 'state.removed':
      return removed(file, stateKeys(edit.state));
    case 'reply.added':
      return added(file, [...stateKeys(edit.state), 'on', edit.reply], edit.value);
    case 'reply.renamed':
      return renameKey(file, [...stateKeys(edit.state), 'on'], edit.reply, edit.to);
    case 'reply.removed':
      return removed(file, [...stateKeys(edit.state), 'on', edit.reply]);
    case 'reply.moved':
      return moveReply(file, edit);
    case 'way.led':
      return leadWay(file, edit);
    case 'meter.renamed':
      return renameMeter(file, edit.meter, edit.to);
    case 'fact.renamed':
      return renameFact(file, edit.fact, edit.to);
    case 'id.changed':
      return changeId(file, edit.id);
  }
}

type Of<Type extends Edit['type']> = Extract<Edit, { type: Type }>;

function added(file: unknown, path: Path, value: unknown): unknown {
  const holder = valueAt(file, path.slice(0, -2));
  if (!isRecord(holder) || valueAt(file, path) !== undefined) return file;
  return withValue(file, path, value);
}

function removed(file: unknown, path: Path): unknown {
  return valueAt(file, path) === undefined ? file : withValue(file, path, undefined);
}

function addState(file: unknown, { inside, key, value, after }: Of<'state.added'>): unknown {
  const holder = inside === null ? [] : stateKeys(inside);
  if (inside === null && !isRecord(file)) return { initial: key, states: { [key]: value } };
  const next = added(file, [...holder, 'states', key], value);
  if (next === file) return file;
  const states = valueAt(next, [...holder, 'states']);
  const entries = isRecord(states) ? Object.entries(states) : [];
  const place = entries.findIndex(([name]) => name === after);
  const [last] = entries.splice(-1);
  if (last === undefined) return next;
  entries.splice(place < 0 ? entries.length : place + 1, 0, last);
  const ordered = withValue(next, [...holder, 'states'], Object.fromEntries(entries));
  const isFirst = textOf(valueAt(ordered, [...holder, 'initial'])) === undefined;
  return isFirst ? withValue(ordered, [...holder, 'initial'], key) : ordered;
}

function renameKey(file: unknown, at: Path, from: string, to: string): unknown {
  const map = valueAt(file, at);
  if (!isRecord(map) || !Object.hasOwn(map, from) || Object.hasOwn(map, to)) return file;
  return withValue(
    file,
    at,
    withKeysRenamed(map, (key) => (key === from ? to : key)),
  );
}

function renameState(file: unknown, state: string, key: string): unknown {
  const at = stateKeys(state);
  const holder = at.slice(0, -2);
  const old = state.slice(state.lastIndexOf('.') + 1);
  const renamed = renameKey(file, [...holder, 'states'], old, key);
  if (renamed === file) return file;
  const initial = valueAt(renamed, [...holder, 'initial']);
  const entered = initial === old ? withValue(renamed, [...holder, 'initial'], key) : renamed;
  const id = textOf(ownValue(file, 'id')) ?? '';
  return withTargets(entered, (target, path) => {
    const before = renamedPath(path, renamedPath(state, state, key), old);
    const meant = targetPath(target, before, id);
    if (meant === null) return target;
    const now = renamedPath(meant, state, key);
    return now === meant ? target : inItsOwnForm(target, path, now, id);
  });
}

/** The new target written as the old one was: from the root, from within, or as a neighbour. */
function inItsOwnForm(target: string, holder: string, to: string, id: string): string {
  if (target.startsWith('#')) return `#${id}.${to}`;
  if (target.startsWith('.')) return to.slice(holder.length);
  return targetText(holder, to, id);
}

function withTargets(file: unknown, change: (target: string, holder: string) => string): unknown {
  return withTransitions(file, (transition, holder) => {
    if (typeof transition === 'string') return change(transition, holder);
    const target = textOf(ownValue(transition, 'target'));
    if (!isRecord(transition) || target === undefined) return transition;
    return { ...transition, target: change(target, holder) };
  });
}

function moveReply(file: unknown, { state, reply, by }: Of<'reply.moved'>): unknown {
  const at = [...stateKeys(state), 'on'];
  const replies = valueAt(file, at);
  if (!isRecord(replies) || !Object.hasOwn(replies, reply)) return file;
  const entries = Object.entries(replies);
  const from = entries.findIndex(([id]) => id === reply);
  const to = Math.max(0, Math.min(entries.length - 1, from + by));
  if (from === to) return file;
  entries.splice(to, 0, ...entries.splice(from, 1));
  return withValue(file, at, Object.fromEntries(entries));
}

function leadWay(file: unknown, { path, state, leadsTo }: Of<'way.led'>): unknown {
  const way = valueAt(file, path);
  if (way === undefined) return file;
  const id = textOf(ownValue(file, 'id')) ?? '';
  const target = leadsTo === null ? undefined : targetText(state, leadsTo, id);
  return withValue(file, typeof way === 'string' ? path : [...path, 'target'], target);
}

function renameMeter(file: unknown, from: string, to: string): unknown {
  const named = renameKey(file, ['meters'], from, to);
  if (named === file) return file;
  const felt = withTransitions(named, (transition) => {
    const effects = ownValue(transition, 'effects');
    if (!isRecord(transition) || !isRecord(effects) || !Object.hasOwn(effects, from)) {
      return transition;
    }
    const renamed = withKeysRenamed(effects, (key) => (key === from ? to : key));
    return { ...transition, effects: renamed };
  });
  return withGuards(felt, (guard) => renameInGuard(guard, from, to));
}

function renameFact(file: unknown, from: string, to: string): unknown {
  const facts = ownValue(file, 'facts');
  if (!Array.isArray(facts) || !facts.includes(from) || facts.includes(to)) return file;
  const renamed = (fact: unknown): unknown => (fact === from ? to : fact);
  const listed = withValue(file, ['facts'], facts.map(renamed));
  const kept = withTransitions(listed, (transition) => {
    if (!isRecord(transition)) return transition;
    return Object.fromEntries(
      Object.entries(transition).map(([key, value]) => {
        if (key !== 'remember' && key !== 'forget') return [key, value];
        return [key, Array.isArray(value) ? value.map(renamed) : renamed(value)];
      }),
    );
  });
  return withGuards(kept, (guard) => renameInGuard(guard, from, to));
}

function changeId(file: unknown, id: string): unknown {
  const old = textOf(ownValue(file, 'id'));
  if (old === id) return file;
  const named = withValue(file, ['id'], id);
  if (old === undefined) return named;
  const root = `#${old}.`;
  return withTargets(named, (target) =>
    target.startsWith(root) ? `#${id}.${target.slice(root.length)}` : target,
  );
}
