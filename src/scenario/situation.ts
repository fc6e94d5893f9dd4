/** Where a conversation stands: a configuration of the play graph. Plain data. */
export interface Situation {
  /** Index of the active atomic or final state in the model. */
  state: number;
  /** In the order of the model's meters. */
  meters: readonly number[];
  /** In the order of the model's facts. */
  facts: readonly boolean[];
  /** Keys of `once` replies that have been used, sorted by their `onceIndex`. */
  used: readonly string[];
}
