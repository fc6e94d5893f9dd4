import { codeAlphabet, codeLength } from '../../room/message.ts';

/** A code for a room; `randomNumber` gives whole numbers, 0 … 2³²−1. */
export function newCode(randomNumber: () => number): string {
  return Array.from(
    { length: codeLength },
    // 2³² is no multiple of 29: the skew of one in a hundred million matters to nobody.
    () => codeAlphabet[randomNumber() % codeAlphabet.length] ?? '',
  ).join('');
}
