const duration = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s)$/;

/** Milliseconds of a duration as authors write it (`25s`, `1.5s`, `1500ms`); null if it is none. */
export function millisecondsFromDuration(text: string): number | null {
  const [, amount, unit] = duration.exec(text) ?? [];
  if (amount === undefined) return null;
  const milliseconds = Math.round(Number(amount) * (unit === 's' ? 1000 : 1));
  return milliseconds >= 1 && milliseconds <= 86_400_000 ? milliseconds : null;
}
