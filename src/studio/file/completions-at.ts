import type { Rubric } from '../../scenario/rubric.ts';
import type { Outline } from '../outline.ts';
import { targetText } from '../target-text.ts';
import { pathAt } from './path-at.ts';
import { keysOf, schemasAt, valuesOf } from './schema-walk.ts';

export interface Completion {
  /** What is written. */
  text: string;
  kind: 'key' | 'value' | 'state' | 'behaviour' | 'meter' | 'fact';
  /** A few words behind it. */
  detail: string;
  /** A sentence of help. */
  help: string;
}

export interface Completions {
  /** Where what was begun begins, as an offset of the text. */
  from: number;
  options: Completion[];
}

export interface CompletionKnowledge {
  schema: Readonly<Record<string, unknown>>;
  outline: Outline | null;
  rubric: Rubric;
}

/** What may be written at a place of a scenario file's text. */
export function completionsAt(
  text: string,
  offset: number,
  { schema, outline, rubric }: CompletionKnowledge,
): Completions {
  const { path, writes, begun } = pathAt(text, offset);
  const word = /[\p{L}\p{N}_.#-]*$/u.exec(begun)?.[0] ?? '';
  const from = offset - word.length;
  const found = schemasAt(schema, path);
  if (writes === 'key') {
    const named = path.at(-1) === 'effects' ? meterOptions(outline) : [];
    const keys = keysOf(schema, found).map(({ name, help }): Completion => ({
      text: `${name}: `,
      kind: 'key',
      detail: '',
      help,
    }));
    return { from, options: [...named.map((one) => ({ ...one, text: `${one.text}: ` })), ...keys] };
  }
  const values = valuesOf(found).map((value): Completion => ({
    text: value,
    kind: 'value',
    detail: '',
    help: '',
  }));
  return { from, options: [...namedAt(path, outline, rubric), ...values] };
}

/** What the scenario and the rubric themselves give names to. */
function namedAt(
  path: readonly (string | 0)[],
  outline: Outline | null,
  rubric: Rubric,
): Completion[] {
  const key = path.findLast((step) => step !== 0) ?? '';
  switch (key) {
    case 'target':
    case 'always':
      return targetOptions(path, outline);
    case 'initial':
      return stateOptions(outline, statePath(path.slice(0, -1)));
    case 'shows':
      return rubric.behaviours.map(({ id, label, points, explain }) => ({
        text: id,
        kind: 'behaviour',
        detail: points > 0 ? `+${points}` : String(points),
        help: `${label}. ${explain}`,
      }));
    case 'remember':
    case 'forget':
      return factOptions(outline);
    case 'guard':
    case 'when':
    case 'any':
    case 'all':
    case 'not':
      return [...factOptions(outline), ...meterOptions(outline)];
    default:
      // A timer's value may be its target.
      return path.at(-2) === 'after' ? targetOptions(path, outline) : [];
  }
}

function targetOptions(path: readonly (string | 0)[], outline: Outline | null): Completion[] {
  const holder = statePath(path);
  return (outline?.states ?? []).map((state) => ({
    text: quotedIfNeeded(targetText(holder, state.path, outline?.id ?? '')),
    kind: 'state',
    detail: '',
    help: state.ending?.title ?? state.says,
  }));
}

function stateOptions(outline: Outline | null, holder: string): Completion[] {
  const parent = holder === '' ? null : holder;
  return (outline?.states ?? [])
    .filter((state) => state.parent === parent)
    .map(({ key, says }) => ({ text: key, kind: 'state', detail: '', help: says }));
}

function factOptions(outline: Outline | null): Completion[] {
  return (outline?.facts ?? []).map((text) => ({ text, kind: 'fact', detail: '', help: '' }));
}

function meterOptions(outline: Outline | null): Completion[] {
  return (outline?.meters ?? []).map((text) => ({ text, kind: 'meter', detail: '', help: '' }));
}

/** The dotted path of the innermost state on a path of keys. */
function statePath(path: readonly (string | 0)[]): string {
  const keys: string[] = [];
  for (let at = 0; at + 1 < path.length && path[at] === 'states'; at += 2) {
    keys.push(String(path[at + 1]));
  }
  return keys.join('.');
}

function quotedIfNeeded(target: string): string {
  return target.startsWith('#') ? JSON.stringify(target) : target;
}
