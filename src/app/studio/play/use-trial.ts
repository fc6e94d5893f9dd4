import { useMemo, useState } from 'react';
import type { PlayEvent } from '../../../practice/transcript.ts';
import type { Rubric } from '../../../scenario/rubric.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { type TrialRecord, playTrial } from '../../../studio/play/play-trial.ts';
import { type RoadChange, roadChange } from '../../../studio/play/road-change.ts';
import type { Here } from '../../../studio/play/scenario-from-here.ts';
import type { Trial } from '../../../studio/play/trial.ts';

interface Kept {
  start: { state: string } | null;
  record: TrialRecord;
  /** As it was when something was last done in the trial. */
  playedOn: Scenario;
}

export interface TrialPlay {
  trial: Trial;
  /** What edits did to it since something was last done in it. */
  change: RoadChange | null;
  /** Whether it begins somewhere else than the scenario, or with something else. */
  isFromHere: boolean;
  act: (event: PlayEvent) => void;
  back: () => void;
  again: () => void;
  begin: (from: Here | null) => void;
}

function begun(scenario: Scenario, start: Kept['start']): Kept {
  const from = start === null ? null : { state: start.state, meters: {}, facts: [] };
  return { start, record: { from, events: [] }, playedOn: scenario };
}

/** A trial that follows the scenario: every edit of it replays what was done. */
export function useTrial(scenario: Scenario, rubric: Rubric, start: Kept['start']): TrialPlay {
  const [kept, setKept] = useState(() => begun(scenario, start));
  if (kept.start !== start) setKept(begun(scenario, start));
  const { record, playedOn } = kept;
  const trial = useMemo(() => playTrial(scenario, record, rubric), [scenario, record, rubric]);
  const change = useMemo(
    () => (playedOn === scenario ? null : roadChange(playTrial(playedOn, record, rubric), trial)),
    [playedOn, scenario, record, rubric, trial],
  );
  const goOn = (next: TrialRecord) => setKept({ start, record: next, playedOn: scenario });
  // What can't be replayed is kept until something else is done: the edit may be undone.
  const legal = record.events.slice(0, trial.legalEvents);

  return {
    trial,
    change,
    isFromHere: record.from !== null,
    act: (event) => goOn({ ...record, events: [...legal, event] }),
    back: () => goOn({ ...record, events: legal.slice(0, -1) }),
    again: () => goOn({ ...record, events: [] }),
    begin: (from) => goOn({ from, events: [] }),
  };
}
