import { useLingui } from '@lingui/react/macro';
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import {
  type MapChange,
  type WayStart,
  stateAdded,
  stateCreated,
  wayLed,
  wayLedToNew,
} from '../../../studio/layout/map-edits.ts';
import type { MapIndex } from '../../../studio/layout/map-index.ts';
import type { MapSpot } from '../../../studio/layout/walk-map.ts';
import { wholeFile } from '../../../studio/place.ts';
import type { Goal } from './lead-picker.tsx';
import type { MapActions } from './map-context.ts';
import type { StudioMapProps } from './studio-map-props.ts';

interface Around {
  water: RefObject<HTMLDivElement | null>;
  onSilentRow: (row: string | null) => void;
  onLeading: (start: WayStart) => void;
}

/** What can be done on the map, as edits of the file and places to look at. */
export function useMapChanges(props: StudioMapProps & { index: MapIndex }, around: Around) {
  const { t } = useLingui();
  const { outline, index } = props;
  const { water, onSilentRow, onLeading } = around;
  const text = t`To be written`;
  const lastRow = useRef<string | null>(null);
  const isPointed = useRef(false);

  function go(to: MapSpot): void {
    const row = to.row === null ? undefined : index.row.get(to.row);
    if (row !== undefined) lastRow.current = row.key;
    const isReply = row?.kind === 'reply';
    onSilentRow(isReply ? null : to.row);
    props.onGo({ state: to.state, reply: isReply ? row.id : null });
  }
  function write(at: MapSpot): void {
    const row = at.row === null ? undefined : index.row.get(at.row);
    props.onWrite({ state: at.state, reply: row?.kind === 'reply' ? row.id : null });
  }
  function change({ edits, state, reply }: MapChange): void {
    for (const edit of edits) props.onEdit(edit);
    onSilentRow(null);
    props.onGo(state === null ? wholeFile : { state, reply });
  }
  /** Of a row with several ways, the one that is taken when no condition holds. */
  function startAt(at: MapSpot): WayStart {
    const row = (at.row === null ? undefined : index.row.get(at.row)) ?? null;
    const way = row?.ways.findLast(({ isGuarded }) => !isGuarded) ?? row?.ways[0] ?? null;
    return { state: at.state, row, way };
  }
  function lead(start: WayStart, to: Goal): void {
    if (to.kind === 'new') change(wayLedToNew(outline, start, text));
    else change(wayLed(outline, start, to.kind === 'stay' ? null : to.path, text));
  }
  const newState = (beside: string | null) => change(stateAdded(outline, beside, text));
  const create = (path: string) => change(stateCreated(outline, path, text));

  // Cards keep the actions they were first given; what these do is of today.
  const today = useRef({ go, write, create, startAt });
  useEffect(() => {
    today.current = { go, write, create, startAt };
  });
  const actions = useMemo((): MapActions => {
    const goByPointer = (to: MapSpot) => {
      isPointed.current = true;
      today.current.go(to);
      water.current?.focus({ preventScroll: true });
    };
    return {
      go: goByPointer,
      write: (at) => today.current.write(at),
      create: (path) => today.current.create(path),
      lead: (at) => onLeading(today.current.startAt(at)),
      follow: (way) => goByPointer({ state: way.from, row: way.row }),
    };
  }, [onLeading, water]);
  /** Whether a pointer led here; asking forgets it. */
  const wasPointed = useCallback(() => {
    const was = isPointed.current;
    isPointed.current = false;
    return was;
  }, []);
  /** The row that was looked at last, to find back. */
  const cameBy = () => lastRow.current;
  return { actions, wasPointed, cameBy, go, write, change, startAt, lead, newState };
}
