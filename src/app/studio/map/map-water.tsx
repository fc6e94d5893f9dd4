import { useLingui } from '@lingui/react/macro';
import { MiniMap, type OnConnectEnd, ReactFlow, ViewportPortal, useStore } from '@xyflow/react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type WayStart, removed } from '../../../studio/layout/map-edits.ts';
import type { MapIndex } from '../../../studio/layout/map-index.ts';
import type { MapLayout } from '../../../studio/layout/map-layout.ts';
import type { MapSpot } from '../../../studio/layout/walk-map.ts';
import { wholeFile } from '../../../studio/place.ts';
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx';
import { GhostCard } from './ghost-card.tsx';
import { LeadPicker } from './lead-picker.tsx';
import { MapContext } from './map-context.ts';
import { keyMeaning } from './map-key.ts';
import { MapKeys } from './map-keys.tsx';
import { MapLegend } from './map-legend.tsx';
import { type MapNode, addHandle } from './map-node.ts';
import { MapToolbar } from './map-toolbar.tsx';
import { spotId } from './spot-id.ts';
import { StateCard } from './state-card.tsx';
import styles from './studio-map.module.css';
import type { StudioMapProps } from './studio-map-props.ts';
import { useMapChanges } from './use-map-changes.ts';
import { useMapNodes } from './use-map-nodes.ts';
import { useMapWords } from './use-map-words.ts';
import { useReveal } from './use-reveal.ts';
import { farZoom, fartherZoom, useView } from './use-view.ts';
import { useWitness } from './use-witness.ts';
import { WaysDrawing } from './ways-drawing.tsx';
import { WitnessPlayer } from './witness-player.tsx';

const nodeTypes = { state: StateCard, ghost: GhostCard };

interface MapWaterProps extends StudioMapProps {
  layout: MapLayout;
  index: MapIndex;
  onArrange: () => Promise<void>;
  onList: () => void;
}

/** The map once it is laid out. */
export function MapWater(props: MapWaterProps) {
  const { outline, layout, index, locked, flags, heat, witness, playing = null } = props;
  const { t } = useLingui();
  const words = useMapWords();
  const view = useView();
  const far = useStore(({ transform: [, , zoom] }) =>
    zoom < fartherZoom ? 'farther' : zoom < farZoom ? 'far' : undefined,
  );
  const water = useRef<HTMLDivElement>(null);
  const [silentRow, setSilentRow] = useState<string | null>(null);
  const [leading, setLeading] = useState<WayStart | null>(null);
  const [goal, setGoal] = useState<string | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const [isPulling, setIsPulling] = useState(false);
  const play = useWitness(witness, index);

  const spot = spotOf(props, silentRow);
  const [state, row] = [spot?.state ?? null, spot?.row ?? null];
  const { lit } = play;
  const nodes = useMapNodes(index, { state, row, flags, heat, lit, goal, playing });

  const { actions, wasPointed, ...changes } = useMapChanges(props, {
    water,
    onSilentRow: setSilentRow,
    onLeading: setLeading,
  });
  const { go, write, change, startAt, lead, newState } = changes;

  function leave(): void {
    setLeading(null);
    setGoal(null);
    water.current?.focus({ preventScroll: true });
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.target instanceof Element && event.target.closest('input, dialog') !== null) return;
    const meaning = keyMeaning(event, index, spot, changes.cameBy());
    if (meaning === null) return;
    event.preventDefault();
    if (locked && ['lead', 'remove', 'create', 'new'].includes(meaning.kind)) return;
    switch (meaning.kind) {
      case 'go':
        return go(meaning.spot);
      case 'write':
        return write(meaning.spot);
      case 'lead':
        return setLeading(startAt(meaning.spot));
      case 'remove':
        return change(removed(meaning.spot.state, startAt(meaning.spot).row));
      case 'create':
        return actions.create(meaning.path);
      case 'new':
        return newState(state);
      case 'leave':
        setSilentRow(null);
        return props.onGo(wholeFile);
      case 'keys':
        return setShowsKeys(true);
      case 'fit':
        return view.fit(layout);
      case 'zoom':
        return meaning.by > 0 ? view.zoomIn() : view.zoomOut();
      case 'pan':
        return view.pan(meaning.x, meaning.y);
    }
  }
  const onConnectEnd: OnConnectEnd = (event, { fromNode, fromHandle }) => {
    setIsPulling(false);
    const point = 'changedTouches' in event ? event.changedTouches[0] : event;
    if (fromNode === null || point === undefined || locked) return;
    const id = fromHandle?.id ?? addHandle;
    const under = document.elementFromPoint(point.clientX, point.clientY);
    if (under === null || water.current?.contains(under) !== true) return;
    const start = startAt({ state: fromNode.id, row: id === addHandle ? null : id });
    const to = under.closest('[data-state]')?.getAttribute('data-state') ?? null;
    lead(start, to === null ? { kind: 'new' } : { kind: 'state', path: to });
  };

  useReveal({
    index,
    layout,
    view,
    state: goal ?? (witness === null ? (playing ?? state) : play.at),
    wasPointed,
  });
  const isFar = far !== undefined;
  const context = useMemo(
    () => ({ actions, words, locked, isFar }),
    [actions, isFar, locked, words],
  );
  const hint = t`Arrow keys walk along the ways. Enter writes, c leads a reply on, n adds a state, question mark lists all keys.`;
  return (
    <MapContext value={context}>
      <ReactFlow
        ref={water}
        className={styles.water ?? ''}
        aria-label={t`Map of the states`}
        aria-describedby="map-hint"
        aria-activedescendant={spot === null ? undefined : spotId(spot)}
        tabIndex={0}
        data-far={far}
        data-leading={isPulling ? '' : undefined}
        data-locked={locked ? '' : undefined}
        onKeyDown={onKeyDown}
        nodes={nodes}
        nodeTypes={nodeTypes}
        onlyRenderVisibleElements
        nodesDraggable={false}
        nodesFocusable={false}
        nodesConnectable={!locked}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        zoomOnDoubleClick={false}
        panOnScroll
        panOnScrollSpeed={1}
        minZoom={0.03}
        maxZoom={1.5}
        connectOnClick={false}
        connectionDragThreshold={4}
        connectionRadius={0}
        onMoveStart={() => water.current?.setAttribute('data-moving', '')}
        onMoveEnd={() => water.current?.removeAttribute('data-moving')}
        onConnectStart={() => setIsPulling(true)}
        onConnectEnd={onConnectEnd}
        onPaneClick={() => {
          water.current?.focus({ preventScroll: true });
          setSilentRow(null);
          props.onGo(wholeFile);
        }}
        proOptions={{ hideAttribution: true }}
      >
        <ViewportPortal>
          <WaysDrawing
            index={index}
            layout={layout}
            state={state}
            row={row}
            lit={lit}
            onGo={actions.follow}
          />
        </ViewportPortal>
        <MiniMap
          className={styles.small ?? ''}
          pannable
          zoomable
          ariaLabel={t`The whole map, small`}
          nodeColor={smallColour}
          nodeStrokeWidth={0}
          nodeBorderRadius={40}
        />
      </ReactFlow>
      <VisuallyHidden>
        <span id="map-hint">{hint}</span>
      </VisuallyHidden>
      <MapToolbar
        locked={locked}
        onNew={() => newState(state)}
        onZoom={(by) => (by > 0 ? view.zoomIn() : view.zoomOut())}
        onFit={() => view.fit(layout)}
        onArrange={() => void props.onArrange()}
        onList={props.onList}
        onKeys={() => setShowsKeys(true)}
      />
      {witness === null ? (
        <MapLegend />
      ) : (
        <WitnessPlayer witness={witness} index={index} step={play.step} onStep={play.go} />
      )}
      {leading !== null && (
        <LeadPicker
          outline={outline}
          start={leading}
          onPreview={setGoal}
          onChoose={(to) => {
            lead(leading, to);
            leave();
          }}
          onLeave={leave}
        />
      )}
      <MapKeys open={showsKeys} onClose={() => setShowsKeys(false)} />
    </MapContext>
  );
}

function smallColour({ data, type }: MapNode): string {
  if (data.isHere) return 'var(--ink)';
  if (data.state?.kind === 'compound' || type === 'ghost') return 'transparent';
  return data.state?.kind === 'final' ? 'var(--stone-side)' : 'var(--stone-top)';
}

function spotOf({ place, index }: MapWaterProps, silentRow: string | null): MapSpot | null {
  const { state, reply } = place;
  if (state === null) return null;
  if (reply !== null) {
    const key = `${state}/${reply}`;
    return { state, row: index.row.has(key) ? key : null };
  }
  const row = silentRow === null ? undefined : index.row.get(silentRow);
  return { state, row: row?.state === state ? row.key : null };
}
