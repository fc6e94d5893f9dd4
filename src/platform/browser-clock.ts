/** Milliseconds since 1970-01-01 UTC. */
export function now(): number {
  return Date.now();
}
