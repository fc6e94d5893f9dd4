import type { GuardSource } from '../../scenario/scenario.ts';

/** Guards that hold together, as short as they can be written; undefined for none. */
export function joinedGuard(guards: readonly GuardSource[]): GuardSource | undefined {
  const parts = withRangesJoined(guards.flatMap((guard) => (isList(guard) ? guard : [guard])));
  const seen = new Set<string>();
  const different = parts.filter((part) => {
    const key = JSON.stringify(part);
    return !seen.has(key) && seen.add(key);
  });
  return different.length > 1 ? different : different[0];
}

function isList(guard: GuardSource): guard is readonly GuardSource[] {
  return Array.isArray(guard);
}

const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const greatest = 10;
const atom = /^(\S+) (>=|<=|>|<|==|!=) (-?\d+)$/;

/** `patience <= 2` and `patience != 2` is `patience < 2`. */
function withRangesJoined(parts: readonly GuardSource[]): GuardSource[] {
  const left = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const part of parts) {
    const [, meter = '', sign, number] = typeof part === 'string' ? (atom.exec(part) ?? []) : [];
    if (sign === undefined) continue;
    const passing = values.filter((value) => compares(value, sign, Number(number)));
    const before = left.get(meter);
    left.set(meter, before ? before.filter((value) => passing.includes(value)) : passing);
    counts.set(meter, (counts.get(meter) ?? 0) + 1);
  }
  const done = new Set<string>();
  return parts.flatMap((part): GuardSource[] => {
    const meter = typeof part === 'string' ? atom.exec(part)?.[1] : undefined;
    if (meter === undefined || (counts.get(meter) ?? 0) < 2) return [part];
    const range = rangeOf(meter, left.get(meter) ?? []);
    if (range === null) return [part];
    if (done.has(meter)) return [];
    done.add(meter);
    return range;
  });
}

/** Null for values that are no range, or none at all. */
function rangeOf(meter: string, passing: readonly number[]): string[] | null {
  const [least] = passing;
  const most = passing.at(-1);
  if (least === undefined || most === undefined || most - least !== passing.length - 1) return null;
  if (least === most) return [`${meter} == ${least}`];
  const range: string[] = [];
  if (least > 0) range.push(`${meter} >= ${least}`);
  if (most < greatest) range.push(`${meter} <= ${most}`);
  return range;
}

function compares(left: number, sign: string, right: number): boolean {
  if (sign === '>=') return left >= right;
  if (sign === '<=') return left <= right;
  if (sign === '>') return left > right;
  if (sign === '<') return left < right;
  return sign === '==' ? left === right : left !== right;
}
