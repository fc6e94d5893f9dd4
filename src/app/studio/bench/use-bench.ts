import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Edit } from '../../../studio/edit.ts';
import { type ShownFile, shownFile } from '../../../studio/edits-ahead.ts';
import { flagsFrom, knownProblems } from '../../../studio/known-problems.ts';
import type { MapLayout } from '../../../studio/layout/map-layout.ts';
import { type Place, isSamePlace } from '../../../studio/place.ts';
import { placeAt, spotOf } from '../../../studio/reading.ts';
import type { StepName } from '../../../studio/step-name.ts';
import type { Character } from '../../../trainees/character.ts';
import type { DraftWork } from './use-draft-actor.ts';
import { type Views, useViews } from './views.ts';

/** Where the cursor of the file view is to go; a new object each time. */
export interface Jump {
  line: number;
  column: number;
}

/** What all panels of a draft share while it is on the screen: the draft's work, and what is shown of it. */
export interface Bench extends DraftWork {
  views: Views;
  /** The file as form and map show it. */
  shown: ShownFile;
  known: ReturnType<typeof knownProblems>;
  flags: ReturnType<typeof flagsFrom>;
  /** The file can't be read just now, or another tab holds the draft: look, don't touch. */
  isLocked: boolean;
  jump: Jump | null;
  /** Which field of the form gets the cursor; a new object each time. */
  focus: { field: string } | null;
  witness: readonly string[] | null;
  /** Where everything stood on the map when it was last seen. */
  layout: MapLayout | null;
  heatOf: Character | null;
  playFrom: { state: string } | null;
  /** The state that the running play is in. */
  playing: string | null;
  go: (place: Place) => void;
  goToProblem: (problem: { line: number; column: number; state?: string; reply?: string }) => void;
  write: (place: Place) => void;
  edit: (edit: Edit, name?: StepName) => void;
  noteCursor: (offset: number) => void;
  showWitness: (steps: readonly string[] | null) => void;
  showHeat: (character: Character | null) => void;
  playHere: (state: string) => void;
  noteLayout: (layout: MapLayout) => void;
  notePlaying: (state: string | null) => void;
}

export function useBench(work: DraftWork): Bench {
  const { context, send } = work;
  const views = useViews(context.about.id);
  const [jump, setJump] = useState<Jump | null>(null);
  const [focus, setFocus] = useState<{ field: string } | null>(null);
  const [witness, setWitness] = useState<readonly string[] | null>(null);
  const [layout, setLayout] = useState<MapLayout | null>(null);
  const [heatOf, setHeatOf] = useState<Character | null>(null);
  const [playFrom, setPlayFrom] = useState<{ state: string } | null>(null);
  const [playing, setPlaying] = useState<string | null>(null);
  const { reading, readText, proof, document, rubric } = context;
  const known = useMemo(
    () => knownProblems(context),
    // oxlint-disable-next-line react/exhaustive-deps -- of the context it reads these alone
    [reading, readText, proof, document, rubric],
  );
  const { readable, ahead } = context;
  const shown = useMemo(() => shownFile(readable, ahead), [readable, ahead]);
  const flags = useMemo(() => flagsFrom(known.problems), [known]);
  useUndoKeys(send);

  const place = useCallback(
    (chosen: Place) => {
      // What a form took the cursor for was another place.
      setFocus(null);
      send({ type: 'place.chosen', place: chosen });
    },
    [send],
  );
  const edit = useCallback(
    (asked: Edit, name?: StepName) =>
      send({ type: 'edit.asked', edit: asked, ...(name !== undefined && { name }) }),
    [send],
  );
  return {
    ...work,
    views,
    shown,
    known,
    flags,
    isLocked: context.hold !== 'held' || reading?.isReadable === false,
    jump,
    focus,
    witness,
    layout,
    heatOf,
    playFrom,
    playing,
    edit,
    go(chosen) {
      place(chosen);
      const spot = spotOf(reading?.spots ?? [], chosen);
      if (spot !== null) setJump({ line: spot.line, column: spot.column });
    },
    goToProblem({ line, column, state = null, reply = null }) {
      place({ state, reply });
      setJump({ line, column });
    },
    write(chosen) {
      place(chosen);
      views.show({ panel: 'form' });
      setFocus({ field: chosen.reply === null ? 'says' : 'reply' });
    },
    noteCursor(offset) {
      const at = placeAt(reading?.spots ?? [], offset);
      if (!isSamePlace(at, context.place)) place(at);
    },
    showWitness(steps) {
      setWitness(steps);
      if (steps !== null) views.show({ view: 'map' });
    },
    showHeat(character) {
      setHeatOf(character);
      if (character !== null) views.show({ view: 'map' });
    },
    playHere(state) {
      setPlayFrom({ state });
      views.show({ panel: 'play' });
    },
    noteLayout: setLayout,
    notePlaying: setPlaying,
  };
}

/** Undo and redo by the usual keys, but where somebody is writing: there the field's own come first. */
function useUndoKeys(send: DraftWork['send']): void {
  useEffect(() => {
    function undo(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]'))
        return;
      const key = event.key.toLowerCase();
      const isRedo = (key === 'z' && event.shiftKey) || key === 'y';
      if (key !== 'z' && !isRedo) return;
      event.preventDefault();
      send({ type: isRedo ? 'step.redone' : 'step.undone' });
    }
    addEventListener('keydown', undo);
    return () => removeEventListener('keydown', undo);
  }, [send]);
}
