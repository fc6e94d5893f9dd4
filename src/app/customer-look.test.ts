import { expect, test } from 'vitest';
import { customerLook } from './customer-look.ts';

test('a customer looks like their name, unless the author gave them a face', () => {
  const dana = { name: 'Dana Whitfield', pronouns: 'she/her' };
  expect(customerLook(dana)).toEqual({ seed: 'Dana Whitfield', presentation: 'feminine' });
  expect(customerLook({ ...dana, face: 'dana 12' }).seed).toBe('dana 12');
});
