import { useId } from 'react';
import type { MapLayout } from '../../debrief/tried-map-layout.ts';
import type { TriedMap } from '../../debrief/tried-map.ts';
import { pebble } from '../../ui/stones/pebble.ts';
import { curvePath, curveUpTo, onCurve, wayCurve } from './way-curve.ts';
import styles from './waters-drawing.module.css';
import { waysDrawn } from './ways-drawn.ts';

export interface WatersDrawingProps {
  layout: MapLayout;
  map: TriedMap;
  selected: string | null;
}

/** The water and what lies in it. Decorative: the buttons over the stones say it in words. */
export function WatersDrawing({ layout, map, selected }: WatersDrawingProps) {
  const mist = useId();
  const { width, height, shore, spots } = layout;
  const spotOf = new Map(spots.map((spot) => [spot.path, spot]));
  const placeOf = new Map(map.places.map((place) => [place.path, place]));
  const ways = waysDrawn(map).flatMap((way) => {
    const [from, to] = [spotOf.get(way.from), spotOf.get(way.to)];
    return from === undefined || to === undefined
      ? []
      : [{ ...way, curve: wayCurve(from, to, way.lane) }];
  });
  const near = 1.6;
  const w = width;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <defs>
        <radialGradient id={mist}>
          <stop className={styles.mist} offset="0.25" stopOpacity="0.95" />
          <stop className={styles.mist} offset="0.65" stopOpacity="0.55" />
          <stop className={styles.mist} offset="1" stopOpacity="0" />
        </radialGradient>
      </defs>
      <path
        className={styles.water}
        d={`M0 ${near}C${w * 0.2} ${near - 0.9} ${w * 0.35} ${near + 0.7} ${w * 0.55} ${near + 0.2}S${w * 0.85} ${near - 0.7} ${w} ${near + 0.1}V${shore}C${w * 0.8} ${shore + 0.8} ${w * 0.68} ${shore - 0.6} ${w * 0.48} ${shore}S${w * 0.16} ${shore + 0.7} 0 ${shore - 0.2}Z`}
      />
      <g className={styles.glints}>
        {Array.from({ length: Math.floor(((shore - near) * width) / 26) }, (_, at) => {
          const x = ((at * 61 + 13) % 89) / 89;
          const y = near + 1.5 + ((at * 37 + 5) % 97) * ((shore - near - 3) / 97);
          return (
            <path key={at} d={`M${(x * (w - 3)).toFixed(2)} ${y.toFixed(2)}q.5-.12 1 0t1 0`} />
          );
        })}
      </g>
      {spots.map(({ path, x, y }) =>
        placeOf.get(path)?.visits === 0 && placeOf.get(path)?.distance !== 0 ? (
          <ellipse key={path} cx={x} cy={y} rx={4.4} ry={3.3} fill={`url(#${mist})`} />
        ) : null,
      )}
      {ways.map(({ from, tried, brave, curve }, index) => {
        if (tried === 0) {
          const end = onCurve(curve, 0.5);
          return (
            <g key={index} data-from={from === selected ? '' : undefined}>
              <path className={styles.untried} d={curvePath(curveUpTo(curve, 0.5))} />
              {brave && (
                <path
                  className={styles.braveUntried}
                  d="M0-.42.42 0 0 .42-.42 0Z"
                  transform={`translate(${end.x} ${end.y})`}
                />
              )}
            </g>
          );
        }
        const middle = onCurve(curve, 0.5);
        return (
          <g key={index} data-from={from === selected ? '' : undefined}>
            <path className={styles.tried} d={curvePath(curve)} />
            <path
              className={brave ? styles.brave : styles.chevron}
              d={brave ? 'M0-.46.46 0 0 .46-.46 0Z' : 'M-.2-.3.16 0-.2.3'}
              transform={`translate(${middle.x} ${middle.y}) rotate(${brave ? 0 : middle.angle})`}
            />
          </g>
        );
      })}
      {spots.map(({ path, x, y }) => {
        const place = placeOf.get(path);
        const isThere = (place?.visits ?? 0) > 0 || place?.distance === 0;
        const scale = place?.isEnding === true ? 0.185 : 0.165;
        const turn = (Math.round(x * 10) % 9) - 4;
        return (
          <g
            key={path}
            className={styles.stone}
            data-there={isThere ? '' : undefined}
            data-ending={place?.isEnding === true ? '' : undefined}
            transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale}) translate(-12 -12)`}
          >
            {isThere && <ellipse className={styles.ring} cx={12} cy={15} rx={13.5} ry={9.4} />}
            {isThere && <path className={styles.side} d={pebble} transform="translate(0 2.6)" />}
            <path className={styles.top} d={pebble} />
            {path === selected && (
              <path
                className={styles.halo}
                d={pebble}
                transform="translate(12 12) scale(1.28) translate(-12 -11.2)"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
