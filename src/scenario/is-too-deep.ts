import { readingLimits } from './reading-limits.ts';

/** Whether a value is nested deeper than files may be, or refers to itself. Goes no deeper to find out. */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > readingLimits.depth) return true;
  return Object.values(value).some((inner) => isTooDeep(inner, depth + 1));
}
