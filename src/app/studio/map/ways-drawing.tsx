import { memo } from 'react';
import { cardMeasures } from '../../../studio/layout/card-measures.ts';
import type { MapIndex } from '../../../studio/layout/map-index.ts';
import type { MapLayout, MapWay } from '../../../studio/layout/map-layout.ts';
import styles from './ways-drawing.module.css';

export interface WaysDrawingProps {
  index: MapIndex;
  layout: MapLayout;
  state: string | null;
  row: string | null;
  lit: ReadonlySet<string>;
  onGo: (way: MapWay) => void;
}

/** All ways, under the cards. What leaves from or leads to what is looked at stands out. */
export function WaysDrawing(props: WaysDrawingProps) {
  const { index, layout, state, row, lit, onGo } = props;
  const raised = Object.entries(layout.ways).flatMap(([key, way]) => {
    const isNear = row === null ? way.from === state || way.to === state : way.row === row;
    const isLit = lit.has(way.row) && lit.has(way.to);
    if (!isNear && !isLit) return [];
    return <Way key={key} way={way} index={index} look={isLit ? 'lit' : 'near'} onGo={onGo} />;
  });
  return (
    <svg className={styles.ways} aria-hidden="true">
      <PlainWays index={index} layout={layout} onGo={onGo} />
      {raised}
    </svg>
  );
}

const PlainWays = memo(function PlainWays({
  index,
  layout,
  onGo,
}: Pick<WaysDrawingProps, 'index' | 'layout' | 'onGo'>) {
  return (
    <g>
      {Object.entries(layout.ways).map(([key, way]) => (
        <Way key={key} way={way} index={index} look="plain" onGo={onGo} />
      ))}
    </g>
  );
});

interface WayProps {
  way: MapWay;
  index: MapIndex;
  look: 'plain' | 'near' | 'lit';
  onGo: (way: MapWay) => void;
}

function Way({ way, index, look, onGo }: WayProps) {
  const end = index.boxes.get(way.to);
  const isSilent = index.row.get(way.row)?.kind !== 'reply';
  return (
    <g data-look={look} data-silent={isSilent ? '' : undefined} onClick={() => onGo(way)}>
      <path className={styles.reach} d={way.curve} />
      <path className={styles.way} d={way.curve} />
      {end !== undefined && (
        <path className={styles.tip} d={`M${end.x} ${end.y + cardMeasures.entry}l-11-5.5v11Z`} />
      )}
    </g>
  );
}
