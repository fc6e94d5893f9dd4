/** The four corners of the square: empathy across, outcome up. */
export const corners = ['seen-and-solved', 'genuine-failure', 'rude-fix', 'let-down'] as const;
export type Corner = (typeof corners)[number];

/** From this score on, an axis counts as its upper half. */
const middle = 50;

/** Which corner of the square two scores, 0–100, lie in. */
export function corner(empathy: number, outcome: number): Corner {
  if (outcome >= middle) return empathy >= middle ? 'seen-and-solved' : 'rude-fix';
  return empathy >= middle ? 'genuine-failure' : 'let-down';
}
