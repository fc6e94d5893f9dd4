import type { AttemptStore, StoreFailure } from '../../src/practice/attempt-store.ts';
import type { Attempt } from '../../src/practice/attempt.ts';

/** A store that keeps what it is given, counts, and can be told to be full. */
export class MemoryAttemptStore implements AttemptStore {
  readonly kept = new Map<string, Attempt>();
  writes = 0;
  greatestAtOnce = 0;
  failure: StoreFailure | null = null;
  private running = 0;

  async saveAttempt(attempt: Attempt) {
    this.writes += 1;
    this.running += 1;
    this.greatestAtOnce = Math.max(this.greatestAtOnce, this.running);
    await Promise.resolve();
    this.running -= 1;
    if (this.failure) return { ok: false as const, failure: this.failure };
    this.kept.set(attempt.id, structuredClone(attempt));
    return { ok: true as const, value: undefined };
  }

  async findAttempt(id: string) {
    await Promise.resolve();
    return { ok: true as const, value: structuredClone(this.kept.get(id)) ?? null };
  }

  async listAttempts() {
    await Promise.resolve();
    return { ok: true as const, value: { attempts: [...this.kept.values()], unreadable: [] } };
  }
}
