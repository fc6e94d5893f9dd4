import type { Clock } from './clock.ts';

/** A bucket of tokens for everyone who takes: so many at once, and so many more a second. */
export interface RateLimit {
  /** Whether that one may go on; takes a token if so. */
  take(who: string): boolean;
}

/** Buckets that are remembered; full ones are forgotten first. */
const mostBuckets = 20_000;

export function createRateLimit(
  clock: Clock,
  { burst, perSecond }: { burst: number; perSecond: number },
): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();

  function forgetFull(now: number) {
    for (const [who, { tokens, at }] of buckets) {
      if (tokens + ((now - at) / 1_000) * perSecond >= burst) buckets.delete(who);
    }
    // All of them busy: somebody floods with addresses. Let the oldest go.
    for (const who of buckets.keys()) {
      if (buckets.size < mostBuckets) return;
      buckets.delete(who);
    }
  }

  return {
    take(who) {
      const now = clock.now();
      const bucket = buckets.get(who) ?? { tokens: burst, at: now };
      const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1_000) * perSecond);
      if (!buckets.has(who) && buckets.size >= mostBuckets) forgetFull(now);
      buckets.set(who, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
      return tokens >= 1;
    },
  };
}
