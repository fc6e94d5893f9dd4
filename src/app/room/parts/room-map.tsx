import { Trans, useLingui } from '@lingui/react/macro';
import type { HostView } from '../../../room/room-view.ts';
import { pebble } from '../../../ui/stones/pebble.ts';
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx';
import styles from './room-map.module.css';

export interface RoomMapProps {
  map: NonNullable<HostView['map']>;
  locale: string;
}

/** Stones in the water, with how many stand on each. Said as a list for those who listen. */
export function RoomMap({ map, locale }: RoomMapProps) {
  const { t } = useLingui();
  const { width, height, shore, places, ways } = map;
  const spots = new Map(places.map((place) => [place.path, place]));
  const peopled = places.filter(({ here }) => here > 0);
  return (
    <div className={styles.map}>
      <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect className={styles.water} width={width} height={shore} rx={0.75} />
        {ways.map(({ from, to }) => {
          const [start, end] = [spots.get(from), spots.get(to)];
          if (start === undefined || end === undefined) return null;
          const pull = Math.max(1.5, Math.abs(end.y - start.y) * 0.45);
          return (
            <path
              key={`${from} ${to}`}
              className={styles.way}
              data-untouched={end.untouched ? '' : undefined}
              d={`M${start.x} ${start.y}C${start.x} ${start.y + pull} ${end.x} ${end.y - pull} ${end.x} ${end.y}`}
            />
          );
        })}
        {places.map(({ path, x, y, here, untouched, isEnding }) => (
          <g key={path} transform={`translate(${x} ${y})`}>
            <path
              className={styles.stone}
              data-untouched={untouched ? '' : undefined}
              data-here={here > 0 ? '' : undefined}
              d={pebble}
              transform={`scale(${isEnding ? 0.2 : 0.17}) translate(-12 -12)`}
            />
            {here > 0 && (
              <text className={styles.count} y={0.5}>
                {here}
              </text>
            )}
          </g>
        ))}
        {places.map(({ path, x, y, title }) =>
          title === null ? null : (
            <text key={path} className={styles.name} x={x} y={y + 3} lang={locale}>
              {title.length > 22 ? `${title.slice(0, 21)}…` : title}
            </text>
          ),
        )}
      </svg>
      <VisuallyHidden>
        <span role="list" aria-label={t`Where everybody is`}>
          {peopled.map(({ path, title, here, isEnding }) => (
            <span role="listitem" key={path}>
              {title ?? (isEnding ? <Trans>An ending</Trans> : path)}: {here}
            </span>
          ))}
        </span>
      </VisuallyHidden>
    </div>
  );
}
