import { expect, it } from 'vitest';
import { codeFromText, isWholeCode } from './room-code.ts';

it('takes a code as people type it', () => {
  expect(codeFromText('#k7qm2x')).toBe('K7QM2X');
  expect(codeFromText(' K7Q-M2X ')).toBe('K7QM2X');
  expect(codeFromText('k70m2u')).toBe('K7QM2V');
  expect(codeFromText('K7QM2XYZ')).toBe('K7QM2X');
});

it('knows a whole code from a part of one', () => {
  expect(isWholeCode('K7QM2X')).toBe(true);
  expect(isWholeCode('K7QM2')).toBe(false);
  // L could be anything: it is left for the person to see.
  expect(isWholeCode(codeFromText('K7LM2X'))).toBe(false);
});
