import { useCallback, useEffect, useState } from 'react';
import { sameValue } from '../../../scenario/same-value.ts';
import type { RubricEdit } from '../../../studio/rubric/rubric-edit.ts';
import { type Keeping, createRubricKeeper } from '../../../studio/rubric/rubric-keeper.ts';
import type { RubricStepName } from '../../../studio/rubric/rubric-step-name.ts';
import {
  type RubricText,
  type RubricWork,
  rubricRedone,
  rubricUndone,
  rubricWorkOf,
  withRubricEdit,
  withRubricText,
} from '../../../studio/rubric/rubric-work.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { usePorts } from '../../ports.tsx';
import { type RubricStart, rubricStart } from './rubric-start.ts';
import { type RubricHold, useRubricHold } from './use-rubric-hold.ts';

export interface RubricEditing extends Pick<RubricHold, 'hold' | 'take'> {
  work: RubricWork;
  /** Null before anything was done. */
  keeping: Keeping | null;
  /** What could not be read of what is kept here. */
  start: Omit<RubricStart, 'text'>;
  edit: (edit: RubricEdit) => void;
  /** Puts another rubric in its place. */
  replace: (text: RubricText, name: RubricStepName) => void;
  undo: () => void;
  redo: () => void;
}

/** A rubric at work: what is done to it is kept on this device as it is done, by one tab at a time. */
export function useRubricEditing(
  ports: StudioPorts,
  opened: RubricStart,
  original: string,
): RubricEditing {
  const { now } = usePorts();
  const [work, setWork] = useState(() => rubricWorkOf(opened.text));
  const [start, setStart] = useState<Omit<RubricStart, 'text'>>(opened);
  const [keeping, setKeeping] = useState<Keeping | null>(null);

  /** Takes over what is kept: a step that can be undone, where there is work that it would end. */
  const adopt = useCallback(async () => {
    const found = await rubricStart(ports);
    setStart(found);
    if (found.failure !== null || found.unreadable !== null) return;
    const at = now();
    setWork((work) => {
      if (!hasBegun(work)) return rubricWorkOf(found.text);
      if (sameValue(work.now.rubric, found.text.rubric)) return work;
      return withRubricText(work, found.text, { name: { kind: 'other-tab' }, at });
    });
  }, [now, ports]);
  const { hold, isLost, take } = useRubricHold(adopt);

  const [keep] = useState(() =>
    createRubricKeeper({
      studio: ports.rubric,
      store: ports.rubricDraft,
      original,
      mayKeep: () => !isLost(),
      onKeeping: setKeeping,
    }),
  );
  const isUntouched = !hasBegun(work);
  useEffect(() => {
    if (!isUntouched) keep(work.now);
  }, [isUntouched, keep, work.now]);
  useEffect(() => {
    // What this tab showed before may still be on its way to the disk, or another tab is at work.
    return isUntouched ? ports.rubricDraft.watch(() => void adopt()) : undefined;
  }, [adopt, isUntouched, ports]);

  const change = useCallback(
    (next: (work: RubricWork) => RubricWork) => {
      if (hold === 'held') setWork(next);
    },
    [hold],
  );
  const edit = useCallback(
    (edit: RubricEdit) => {
      const at = now();
      change((work) => withRubricEdit(work, edit, at));
    },
    [change, now],
  );
  const replace = useCallback(
    (text: RubricText, name: RubricStepName) => {
      const at = now();
      change((work) => withRubricText(work, text, { name, at }));
    },
    [change, now],
  );
  const undo = useCallback(() => change(rubricUndone), [change]);
  const redo = useCallback(() => change(rubricRedone), [change]);
  return { work, keeping, start, hold, take, edit, replace, undo, redo };
}

function hasBegun({ past, future }: RubricWork): boolean {
  return past.length + future.length > 0;
}
