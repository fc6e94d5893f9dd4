/**
 * States that lead to each other, with the chance of each step: those into state s are
 * `enters[s]` … `enters[s + 1] − 1`, from `from` with `chance`. `leaving` is the chance of leaving
 * the chain, `inflow` how often a state is entered from outside.
 */
export interface Chain {
  readonly size: number;
  readonly inflow: Float64Array;
  readonly leaving: Float64Array;
  readonly enters: Int32Array;
  readonly from: Int32Array;
  readonly chance: Float64Array;
}
