/** Thrown when a story would become more than one scenario file can hold. */
export class TooLargeStory extends Error {}

export interface SizeBudget {
  /** Takes that many values of the file; throws where it has not as many left. */
  spend(values: number): void;
}

/** What one scenario file may hold is 50,000 values; some are left for its header. */
export function createSizeBudget(values = 48_000): SizeBudget {
  let left = values;
  return {
    spend(spent) {
      left -= spent;
      if (left < 0) throw new TooLargeStory();
    },
  };
}
