import type { Edit } from '../../../studio/edit.ts';
import type { LayOutMap, MapLayout } from '../../../studio/layout/map-layout.ts';
import type { Outline } from '../../../studio/outline.ts';
import type { Place } from '../../../studio/place.ts';

export interface StudioMapProps {
  outline: Outline;
  place: Place;
  /** The file can't be read just now: look, don't touch. */
  locked: boolean;
  layOut: LayOutMap;
  /** Where everything stood when the map was left; it begins with that. */
  start?: MapLayout | null;
  onLaidOut?: (layout: MapLayout) => void;
  /** By state path, `<state>/<reply id>`, `<state>/after <duration>` or `<state>/always`. */
  flags: Readonly<Record<string, 'error' | 'warning'>>;
  /** How many of the simulated trainees come by, 0 … 1; the same keys. */
  heat: { states: Record<string, number>; replies: Record<string, number> } | null;
  /** A play to be gone through on the map: `<state>/<reply id>`, `<state>/after <duration>`. */
  witness: readonly string[] | null;
  /** The state that a running play is in. */
  playing?: string | null;
  onGo: (place: Place) => void;
  onWrite: (place: Place) => void;
  onEdit: (edit: Edit) => void;
}
