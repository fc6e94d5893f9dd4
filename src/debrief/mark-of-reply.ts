import type { Mark } from './review.ts';

/** A reply that gives away this much more than the least of its turn is still a good one. */
const nearTheBest = 0.1;
const rounding = 1e-9;

/**
 * The mark of a reply that gives away `giveAway` where the least that could be given away was
 * `least`. `harms`: it shows a behaviour that harms or breaks integrity.
 */
export function markOfReply(giveAway: number, least: number, harms: boolean): Mark {
  if (giveAway <= least + rounding) return 'best';
  if (giveAway <= least + nearTheBest + rounding) return 'good';
  return harms ? 'misstep' : 'miss';
}
