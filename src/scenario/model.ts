import type { Mood } from './mood.ts';
import type { AxisScores, EndingObject, Scenario } from './scenario.ts';

export type Comparison = '>=' | '<=' | '>' | '<' | '==' | '!=';

/** A guard with its names resolved: `meter` and `fact` are indices into the model's lists. */
export type Guard =
  | { kind: 'meter'; meter: number; comparison: Comparison; value: number }
  | { kind: 'fact'; fact: number }
  | { kind: 'all'; of: readonly Guard[] }
  | { kind: 'any'; of: readonly Guard[] }
  | { kind: 'not'; of: Guard };

export interface LineModel {
  text: string;
  /** The line's own mood, else its state's. */
  mood: Mood | null;
  when: Guard | null;
}

export interface EffectModel {
  meter: number;
  change: number;
}

/** One candidate of `always` or of a timer. */
export interface TransitionModel {
  guard: Guard | null;
  /** Index of the target state as written (maybe compound); null stays where it is. */
  target: number | null;
  effects: readonly EffectModel[];
  /** Indices of facts. */
  remember: readonly number[];
  forget: readonly number[];
}

export interface CandidateModel extends TransitionModel {
  /** Ids of rubric behaviours. */
  shows: readonly string[];
  feedback: string;
  scores: Required<AxisScores>;
}

export interface ReplyModel {
  id: string;
  /** Dotted path of the state that holds it, a slash, its id. Unique in a scenario. */
  key: string;
  text: string;
  sayings: readonly string[];
  brave: string | null;
  once: boolean;
  /** Index among the `once` replies of the scenario, −1 if it is not one. */
  onceIndex: number;
  candidates: readonly CandidateModel[];
}

export interface TimerModel {
  /** As written: `25s`, `1500ms`. */
  after: string;
  /** Dotted path of the state that holds it, a slash, `after `, the duration as written. */
  key: string;
  milliseconds: number;
  candidates: readonly TransitionModel[];
}

export interface StateModel {
  index: number;
  key: string;
  /** Dotted: `phase.opening`. */
  path: string;
  /** Index of the outer state, −1 at the top level. */
  parent: number;
  kind: 'atomic' | 'compound' | 'final';
  /** Index of the initial inner state, −1 unless compound. */
  initial: number;
  mood: Mood | null;
  lines: readonly LineModel[];
  ending: EndingObject | null;
  replies: readonly ReplyModel[];
  always: readonly TransitionModel[];
  timers: readonly TimerModel[];
}

export interface MeterModel {
  name: string;
  start: number;
  max: number;
  label: string | null;
  hidden: boolean;
}

/**
 * A valid scenario with everything resolved that its text leaves implied: names are indices,
 * one shape for what may be written in several. `states` is in document order, outer before inner.
 * All parts of the product that reason about a scenario read this and not the text.
 */
export interface ScenarioModel {
  scenario: Scenario;
  /** Lower-case hex SHA-256 of the scenario's canonical JSON. */
  fingerprint: string;
  /** `trust` is always among them. In the order of the file; `trust` first if the file leaves it out. */
  meters: readonly MeterModel[];
  facts: readonly string[];
  /** Index of the initial state as written. */
  initial: number;
  states: readonly StateModel[];
  /** Keys of all `once` replies; `onceIndex` points here. */
  onceReplies: readonly string[];
}
