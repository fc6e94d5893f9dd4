import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replyOrder } from './reply-order.ts';

const replies = ['ask', 'tell', 'promise', 'wait'];

test('An attempt shows the same replies in the same order whenever it is opened', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.nat(200), (seed, turn) => {
      const order = replyOrder(seed, turn, replies);
      expect(order.toSorted()).toEqual(replies.toSorted());
      expect(replyOrder(seed, turn, replies)).toEqual(order);
    }),
    { seed: 11 },
  );
});

test('No place tells which reply it is: over many attempts each one comes first equally often', () => {
  for (const turn of [0, 1, 9]) {
    const first = new Map(replies.map((reply) => [reply, 0]));
    for (let seed = 0; seed < 4_000; seed++) {
      const [shown = ''] = replyOrder(seed, turn, replies);
      first.set(shown, (first.get(shown) ?? 0) + 1);
    }
    for (const times of first.values()) expect(Math.abs(times - 1_000)).toBeLessThan(120);
  }
});

test('The order of one turn says nothing about the next', () => {
  const orders = Array.from({ length: 30 }, (_, turn) => replyOrder(5, turn, replies).join());
  expect(new Set(orders).size).toBeGreaterThan(10);
});
