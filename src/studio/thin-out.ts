const hour = 3_600_000;
const day = 24 * hour;

/**
 * Which versions of a draft need not be kept any longer: all of the last hour stay, of the last day
 * one an hour, before that one a day, and of everything the newest sixty.
 */
export function thinOut(times: readonly number[], now: number): number[] {
  const newestFirst = times.toSorted((one, other) => other - one);
  const seen = new Set<string>();
  let kept = 0;
  return newestFirst.filter((at) => {
    const age = now - at;
    const slot =
      age <= hour
        ? `at ${at}`
        : age <= day
          ? `hour ${Math.floor(at / hour)}`
          : `day ${Math.floor(at / day)}`;
    if (seen.has(slot) || kept === 60) return true;
    seen.add(slot);
    kept++;
    return false;
  });
}
