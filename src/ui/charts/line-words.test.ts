import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineWords } from './line-words.ts';

const stone = fc.record({
  word: fc.constantFrom('calm', 'upset', 'disappointed', 'embarrassed'),
  y: fc.integer({ min: 18, max: 82 }),
  fell: fc.boolean(),
});

it('never writes two words over each other, and always names the low point', () => {
  fc.assert(
    fc.property(
      fc.array(stone, { minLength: 2, maxLength: 21 }),
      fc.nat(20),
      fc.nat(20),
      (drawn, low, picked) => {
        const stones = drawn.map((one, turn) => ({
          ...one,
          turn,
          x: (100 * (turn + 0.5)) / drawn.length,
        }));
        const lowPoint = low % stones.length;
        const words = lineWords(stones, lowPoint, picked % stones.length);
        expect(words.map((word) => word.turn)).toContain(lowPoint);
        const boxes = words.map(({ word, x, y, side, anchor }) => {
          const width = word.length * 2.4;
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return { left, right: left + width, y: side === 'above' ? y - 12 : y + 12 };
        });
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right <= other.left || other.right <= box.left || Math.abs(box.y - other.y) >= 13;
            expect(apart).toBe(true);
          }
        }
      },
    ),
    { seed: 5 },
  );
});
