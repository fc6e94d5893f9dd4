import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import type { MapPlace } from '../../debrief/tried-map.ts';

export interface PlaceNames {
  /** What stands under the stone: the customer's words, an ending's title; nothing in the fog. */
  short: (place: MapPlace) => string;
  /** The stone in words, for those who listen. */
  full: (place: MapPlace) => string;
}

export function usePlaceNames(): PlaceNames {
  const { t } = useLingui();
  const short = ({ ending, said, distance }: MapPlace) =>
    ending?.title ?? said?.text ?? (distance === 0 ? t`Where it begins` : '');
  return {
    short,
    full(place) {
      const { isEnding, visits, replies, distance } = place;
      if (visits === 0 && distance === 0) return short(place);
      if (visits === 0) return isEnding ? t`An ending not found yet` : t`A place not found yet`;
      const left = replies.filter(({ tried }) => tried === 0).length;
      const been = t`${plural(visits, { one: 'been here once', other: 'been here # times' })}`;
      const untried = t`${plural(left, { one: 'one reply not tried', other: '# replies not tried' })}`;
      const name = isEnding ? t`Ending: ${short(place)}` : short(place);
      return [name, been, ...(left > 0 ? [untried] : [])].join(', ');
    },
  };
}
