import { isRecord } from '../scenario/finding.ts';

const atom = /^(\s*(?:not\s+)?)([\p{L}_][\p{L}\p{M}\p{N}_-]*)/u;

/** A guard as written, in which a meter or fact has another name. Takes anything. */
export function renameInGuard(guard: unknown, from: string, to: string): unknown {
  if (typeof guard === 'string') {
    const found = atom.exec(guard);
    if (found === null || found[2] !== from) return guard;
    return `${found[1] ?? ''}${to}${guard.slice(found[0].length)}`;
  }
  if (Array.isArray(guard)) return guard.map((inner) => renameInGuard(inner, from, to));
  if (!isRecord(guard)) return guard;
  return Object.fromEntries(
    Object.entries(guard).map(([key, inner]) => [key, renameInGuard(inner, from, to)]),
  );
}
