import type { Comparison, Guard } from './model.ts';

/** What a guard may name, each with its index in the model. */
export interface GuardNames {
  readonly meters: ReadonlyMap<string, number>;
  readonly facts: ReadonlyMap<string, number>;
}

/** Why a part of a guard can't be used; `path` leads to it from the guard's root. */
export interface GuardFault {
  kind:
    | 'not-a-guard'
    | 'empty'
    | 'not-whole'
    | 'meter-without-comparison'
    | 'fact-with-comparison'
    | 'unknown-meter'
    | 'unknown-fact';
  path: readonly (string | number)[];
  /** The name or the words that are at fault. */
  found: string;
}

export type ParsedGuard = { ok: true; guard: Guard } | { ok: false; faults: GuardFault[] };

const comparisons: ReadonlySet<string> = new Set<Comparison>(['>=', '<=', '>', '<', '==', '!=']);
// No two neighbouring parts can match the same character, so this runs in linear time.
const atom = /^(?:(not)\s+)?([\p{L}_][\p{L}\p{M}\p{N}_-]*)(?:\s*([<>=!]+)\s*([-+]?[\d.]+))?$/u;

function isComparison(text: string): text is Comparison {
  return comparisons.has(text);
}

/** Reads a guard as an author writes it. Takes anything; never throws. */
export function parseGuard(source: unknown, names: GuardNames): ParsedGuard {
  const faults: GuardFault[] = [];
  const guard = read(source, names, [], faults);
  return guard && faults.length === 0 ? { ok: true, guard } : { ok: false, faults };
}

type Path = readonly (string | number)[];

function read(source: unknown, names: GuardNames, path: Path, faults: GuardFault[]): Guard | null {
  if (typeof source === 'string') return readAtom(source.trim(), names, path, faults);
  if (Array.isArray(source)) return readList('all', source, names, path, faults);
  if (typeof source === 'object' && source !== null) {
    const [entry, ...others] = Object.entries(source);
    if (entry && others.length === 0) {
      const [key, of] = entry;
      const inner = [...path, key];
      if ((key === 'all' || key === 'any') && Array.isArray(of)) {
        return readList(key, of, names, inner, faults);
      }
      if (key === 'not') {
        const guard = read(of, names, inner, faults);
        return guard && { kind: 'not', of: guard };
      }
    }
  }
  faults.push({ kind: 'not-a-guard', path, found: (JSON.stringify(source) ?? '').slice(0, 60) });
  return null;
}

function readList(
  kind: 'all' | 'any',
  list: readonly unknown[],
  names: GuardNames,
  path: Path,
  faults: GuardFault[],
): Guard | null {
  if (list.length === 0) {
    faults.push({ kind: 'empty', path, found: '[]' });
    return null;
  }
  const of = list.flatMap((item, index) => read(item, names, [...path, index], faults) ?? []);
  return { kind, of };
}

function readAtom(text: string, names: GuardNames, path: Path, faults: GuardFault[]): Guard | null {
  const fail = (kind: GuardFault['kind'], found: string): null => {
    faults.push({ kind, path, found: found.slice(0, 60) });
    return null;
  };
  const [matched, not, name = '', comparison, number] = atom.exec(text) ?? [];
  if (matched === undefined || (not && comparison)) return fail('not-a-guard', text);
  const meter = names.meters.get(name);
  const fact = names.facts.get(name);
  if (comparison === undefined) {
    if (fact === undefined) {
      return fail(meter === undefined ? 'unknown-fact' : 'meter-without-comparison', name);
    }
    return not ? { kind: 'not', of: { kind: 'fact', fact } } : { kind: 'fact', fact };
  }
  if (!isComparison(comparison)) return fail('not-a-guard', text);
  if (meter === undefined) {
    return fail(fact === undefined ? 'unknown-meter' : 'fact-with-comparison', name);
  }
  const value = Number(number);
  if (!Number.isSafeInteger(value)) return fail('not-whole', text);
  return { kind: 'meter', meter, comparison, value };
}

/** Whether a guard passes with these meters and facts, in the model's order. No guard always passes. */
export function holds(
  guard: Guard | null,
  meters: readonly number[],
  facts: readonly boolean[],
): boolean {
  if (guard === null) return true;
  switch (guard.kind) {
    case 'meter':
      return compares(meters[guard.meter] ?? 0, guard.comparison, guard.value);
    case 'fact':
      return facts[guard.fact] ?? false;
    case 'not':
      return !holds(guard.of, meters, facts);
    case 'all':
      for (const part of guard.of) if (!holds(part, meters, facts)) return false;
      return true;
    case 'any':
      for (const part of guard.of) if (holds(part, meters, facts)) return true;
      return false;
  }
}

function compares(left: number, comparison: Comparison, right: number): boolean {
  switch (comparison) {
    case '>=':
      return left >= right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '==':
      return left === right;
    case '!=':
      return left !== right;
  }
}
