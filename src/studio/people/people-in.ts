/** How many people's plays these are. */
export function peopleIn(plays: readonly { times: number }[]): number {
  return plays.reduce((sum, { times }) => sum + times, 0);
}
