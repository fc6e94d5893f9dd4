import type { StoreFailure } from '../practice/attempt-store.ts';

const forbidden: ReadonlySet<string> = new Set(['SecurityError', 'InvalidStateError']);

/** What an error of the browser's storage means to the person whose attempt it is. */
export function storeFailure(error: unknown): StoreFailure {
  const name = error instanceof Error ? error.name : '';
  if (forbidden.has(name)) return { kind: 'forbidden' };
  if (name === 'QuotaExceededError') return { kind: 'full' };
  return {
    kind: 'broken',
    detail: error instanceof Error ? `${name}: ${error.message}` : 'unknown',
  };
}
