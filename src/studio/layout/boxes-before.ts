import type { MapBox, MapLayout } from './map-layout.ts';

export interface BoxBefore extends MapBox {
  /** Whether any way led to it, or to what is in it. */
  wasLed: boolean;
}

/**
 * Where each state was before, by its path now. Where the list of states has the same length as
 * before, one that stands where another stood, and neither is elsewhere, is the same by a new name.
 */
export function boxesBefore(
  paths: readonly string[],
  previous: MapLayout | null,
): ReadonlyMap<string, BoxBefore> {
  if (previous === null) return new Map();
  const led = new Set<string>();
  for (const { to } of Object.values(previous.ways)) {
    for (let end = to.length; end > 0; end = to.lastIndexOf('.', end - 1))
      led.add(to.slice(0, end));
  }
  const before = Object.entries(previous.nodes);
  const old = new Map(before);
  const now = new Set(paths);
  const boxes = new Map<string, BoxBefore>();
  paths.forEach((path, index) => {
    const [name = path, box] = before[index] ?? [];
    const same = old.get(path);
    const isRenamed = before.length === paths.length && !now.has(name);
    if (same !== undefined) boxes.set(path, { ...same, wasLed: led.has(path) });
    else if (isRenamed && box !== undefined) boxes.set(path, { ...box, wasLed: led.has(name) });
  });
  return boxes;
}
