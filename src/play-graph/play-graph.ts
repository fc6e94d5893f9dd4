import type { ReplyModel, ScenarioModel, TimerModel } from '../scenario/model.ts';
import type { Situation } from '../scenario/situation.ts';

/** What an edge of the play graph is: a reply's candidate, or a timer's. `state` holds it. */
export type Arrow =
  | { type: 'reply'; state: number; reply: ReplyModel; candidate: number }
  | { type: 'timer'; state: number; timer: TimerModel; candidate: number };

/**
 * All that can happen in a scenario: its reachable configurations at rest, numbered in order of
 * their distance from the start, with an edge for every offered reply and every passing timer.
 */
export interface PlayGraph {
  readonly model: ScenarioModel;
  /** Number of configurations at rest that can be reached, endings included; 0 is the start. */
  readonly size: number;
  readonly start: 0;
  /** Outcome points that the start brings by itself: those of its ending, if it is one. */
  readonly startOutcome: number;
  /** Edges of configuration c: edgeStart[c] … edgeStart[c + 1] − 1. */
  readonly edgeStart: Int32Array;
  /** Replies' edges come before timers': they are edgeStart[c] … replyEnd[c] − 1. */
  readonly replyEnd: Int32Array;
  readonly edgeTarget: Int32Array;
  /** Points earned along the edge, ending points on arrival included. */
  readonly edgeEmpathy: Int32Array;
  readonly edgeOutcome: Int32Array;
  /** Index into `arrows`. */
  readonly edgeArrow: Int32Array;
  /** Of each configuration: the last edge of a shortest play that leads there, −1 at the start. */
  readonly foundBy: Int32Array;
  /** Of each configuration: what `stateOf` and `isEnding` say. */
  readonly states: Int32Array;
  readonly endings: Uint8Array;
  /** By state: 1 where a play comes by, on its way through `always` included; outer states not. */
  readonly entered: Uint8Array;
  /** Replies' arrows first, then timers'. */
  readonly arrows: readonly Arrow[];
  /** Arrows below this are replies', the others timers'. */
  readonly replyArrows: number;
  /** Memory that the graph holds, by configuration. */
  readonly bytesPerConfiguration: number;
  /** Index of the active atomic or final state in the model. */
  stateOf(configuration: number): number;
  meterOf(configuration: number, meter: number): number;
  isEnding(configuration: number): boolean;
  situationOf(configuration: number): Situation;
  /** −1 when that situation can't be reached, or is none of this model. */
  find(situation: Situation): number;
}
