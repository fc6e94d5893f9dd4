import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { triedMapLayout } from '../../debrief/tried-map-layout.ts';
import type { TriedMap } from '../../debrief/tried-map.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import { spotBeside } from './spot-beside.ts';
import styles from './tried-waters.module.css';
import { useMapMeasures } from './use-map-measures.ts';
import { usePlaceNames } from './use-place-names.ts';
import { WatersDrawing } from './waters-drawing.tsx';

export interface TriedWatersProps {
  model: ScenarioModel;
  map: TriedMap;
  /** Path of the chosen place. */
  selected: string | null;
  onSelect: (path: string) => void;
}

/** The stones as buttons on the drawing: one tab stop, arrow keys go from stone to stone. */
export function TriedWaters({ model, map, selected, onSelect }: TriedWatersProps) {
  const { t } = useLingui();
  const names = usePlaceNames();
  const measures = useMapMeasures();
  const layout = useMemo(() => triedMapLayout(model, measures), [model, measures]);
  const stones = useRef(new Map<string, HTMLButtonElement>());
  const { width, height, spots } = layout;
  const placeOf = new Map(map.places.map((place) => [place.path, place]));
  const tabStop = selected ?? spots[0]?.path;

  // On a phone the panel lies over the lower part of the map.
  useEffect(() => {
    if (selected !== null) stones.current.get(selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const walk = (event: KeyboardEvent, path: string) => {
    const next = spotBeside(spots, path, event.key);
    if (next === null) return;
    event.preventDefault();
    onSelect(next.path);
    stones.current.get(next.path)?.focus();
  };

  return (
    <div
      className={styles.waters}
      style={{ aspectRatio: `${width} / ${height}` }}
      role="group"
      aria-label={t`Stones of this conversation`}
    >
      <WatersDrawing layout={layout} map={map} selected={selected} />
      {spots.map(({ path, x, y }) => {
        const place = placeOf.get(path);
        if (place === undefined) return null;
        return (
          <button
            key={path}
            ref={(button) => {
              if (button !== null) stones.current.set(path, button);
              return () => void stones.current.delete(path);
            }}
            type="button"
            className={styles.stone}
            data-ending={place.isEnding ? '' : undefined}
            style={{ insetInlineStart: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` }}
            tabIndex={path === tabStop ? 0 : -1}
            aria-label={names.full(place)}
            aria-pressed={path === selected}
            onClick={() => onSelect(path)}
            onKeyDown={(event) => walk(event, path)}
          >
            <span className={styles.label} aria-hidden="true">
              {names.short(place)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
