import { type Yardstick, yardstick } from '../../src/debrief/yardstick.ts';
import type { RoomCast } from '../../src/room/cast.ts';
import { builtInRubric, builtInScenario } from './built-in-scenario.ts';

const casts = new Map<string, RoomCast>();

/** A scenario that comes with the app, ready for a room. */
export function castOf(id: string): RoomCast {
  const known = casts.get(id);
  if (known) return known;
  const compiled = builtInScenario(id);
  let measured: Yardstick | undefined;
  const cast: RoomCast = {
    compiled,
    rubric: builtInRubric,
    yardstick: () => (measured ??= yardstick(compiled.model, builtInRubric)),
  };
  casts.set(id, cast);
  return cast;
}
