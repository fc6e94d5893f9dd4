import { type MapSpot, walkMap } from '../../../studio/layout/walk-map.ts';
import type { MapIndex } from '../../../studio/layout/map-index.ts';

export type KeyMeaning =
  | { kind: 'go'; spot: MapSpot }
  | { kind: 'write' | 'lead' | 'remove'; spot: MapSpot }
  | { kind: 'create'; path: string }
  | { kind: 'new' | 'leave' | 'keys' | 'fit' }
  | { kind: 'zoom'; by: 1 | -1 }
  | { kind: 'pan'; x: number; y: number };

export interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

const stride = 80;
const strides: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: stride, y: 0 },
  ArrowRight: { x: -stride, y: 0 },
  ArrowUp: { x: 0, y: stride },
  ArrowDown: { x: 0, y: -stride },
};

/** What a key means on the map, for whoever stands there. */
export function keyMeaning(
  press: KeyPress,
  index: MapIndex,
  spot: MapSpot | null,
  cameBy: string | null,
): KeyMeaning | null {
  const { key } = press;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const pan = Object.hasOwn(strides, key) ? strides[key] : undefined;
  if (press.shiftKey && pan !== undefined) return { kind: 'pan', ...pan };
  const walked = walkMap(index, spot, key, cameBy);
  if (walked !== null && (spot !== null || isWalking(key))) return { kind: 'go', spot: walked };
  switch (key) {
    case '+':
    case '=':
      return { kind: 'zoom', by: 1 };
    case '-':
    case '_':
      return { kind: 'zoom', by: -1 };
    case '0':
      return { kind: 'fit' };
    case '?':
      return { kind: 'keys' };
    case 'n':
      return { kind: 'new' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return spot === null ? null : atSpot(key, index, spot);
  }
}

function isWalking(key: string): boolean {
  return key.startsWith('Arrow') || key === 'Home' || key === 'End';
}

function atSpot(key: string, index: MapIndex, spot: MapSpot): KeyMeaning | null {
  const isGhost = !index.states.has(spot.state);
  switch (key) {
    case 'Enter':
      return isGhost ? { kind: 'create', path: spot.state } : { kind: 'write', spot };
    case 'c':
      return isGhost ? null : { kind: 'lead', spot };
    case 'Delete':
    case 'Backspace':
      return isGhost ? null : { kind: 'remove', spot };
    default:
      return null;
  }
}
