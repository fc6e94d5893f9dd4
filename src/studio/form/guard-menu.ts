import { isRecord } from '../../scenario/finding.ts';
import type { Comparison } from '../../scenario/model.ts';
import type { GuardSource } from '../../scenario/scenario.ts';

/** A guard as menus show it. What they have no shape for stays as it is written. */
export type GuardMenu =
  | { kind: 'meter'; meter: string; comparison: Comparison; value: number }
  | { kind: 'fact'; fact: string; isTrue: boolean }
  | { kind: 'group'; joins: 'all' | 'any' | 'none'; of: readonly GuardMenu[] }
  | { kind: 'written'; source: unknown };

const meterAtom = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*)\s*(>=|<=|==|!=|>|<)\s*(\d{1,2})$/u;
const factAtom = /^(not\s+)?([\p{L}_][\p{L}\p{M}\p{N}_-]*)$/u;

/** Reads a guard as written; takes anything. */
export function menuFromGuard(source: unknown): GuardMenu {
  if (typeof source === 'string') return menuFromAtom(source);
  if (Array.isArray(source)) return { kind: 'group', joins: 'all', of: source.map(menuFromGuard) };
  if (isRecord(source)) {
    const [entry, ...others] = Object.entries(source);
    const [key, of] = entry ?? [];
    if (others.length === 0 && (key === 'all' || key === 'any') && Array.isArray(of)) {
      return { kind: 'group', joins: key, of: of.map(menuFromGuard) };
    }
    if (others.length === 0 && key === 'not') {
      const inner = menuFromGuard(of);
      const isAny = inner.kind === 'group' && inner.joins === 'any';
      return { kind: 'group', joins: 'none', of: isAny ? inner.of : [inner] };
    }
  }
  return { kind: 'written', source };
}

function menuFromAtom(source: string): GuardMenu {
  const text = source.trim();
  const [, meter, comparison, value] = meterAtom.exec(text) ?? [];
  if (meter !== undefined && isComparison(comparison)) {
    return { kind: 'meter', meter, comparison, value: Number(value) };
  }
  const [, denied, fact] = factAtom.exec(text) ?? [];
  if (fact === undefined || fact === 'not') return { kind: 'written', source };
  return { kind: 'fact', fact, isTrue: denied === undefined };
}

export const comparisons = ['>=', '<=', '>', '<', '==', '!='] as const satisfies Comparison[];

function isComparison(text: string | undefined): text is Comparison {
  return comparisons.some((one) => one === text);
}

/** How it is written; undefined where nothing is left to be asked. */
export function guardFromMenu(menu: GuardMenu): GuardSource | undefined {
  switch (menu.kind) {
    case 'meter':
      return `${menu.meter} ${menu.comparison} ${menu.value}`;
    case 'fact':
      return menu.isTrue ? menu.fact : `not ${menu.fact}`;
    case 'written':
      return isGuard(menu.source) ? menu.source : undefined;
    case 'group': {
      const of = menu.of.flatMap((one) => guardFromMenu(one) ?? []);
      const [only] = of;
      if (only === undefined) return undefined;
      if (menu.joins === 'none') return { not: of.length === 1 ? only : { any: of } };
      if (of.length === 1) return only;
      return menu.joins === 'all' ? of : { any: of };
    }
  }
}

/** Whatever the author wrote there; whether it can be read is for the checker to say. */
function isGuard(source: unknown): source is GuardSource {
  return typeof source === 'string' || (typeof source === 'object' && source !== null);
}
