/** What is taken out of a file at most; a file of either kind in use holds far less. */
export const peopleLimits = {
  characters: 10_000_000,
  eventsInPlay: 1_000,
  rewindings: 500,
  plays: 10_000,
  events: 300_000,
  votes: 20_000,
  /** How many people one row of a room's table may speak for. */
  times: 5_000,
  nameLength: 200,
  /** Of a cell of a table. */
  cell: 100_000,
  rows: 200_000,
  /** Reasons for leaving something out that are told apart. */
  reasons: 20,
} as const;
