/** What a file may hold at most. All are looked at before anything is built from it. */
export const readingLimits = {
  bytes: 1_000_000,
  depth: 64,
  nodes: 50_000,
  lineLength: 10_000,
  lines: 50_000,
} as const;
