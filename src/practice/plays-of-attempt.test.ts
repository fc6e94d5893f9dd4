import { expect, it } from 'vitest';
import { danasAttempt } from '../../tests/support/danas-attempt.ts';
import { talkWithDana } from '../../tests/support/dana.ts';
import { playsOfAttempt } from './plays-of-attempt.ts';

it('gives the present play and those that rewinding left behind, latest first', () => {
  const attempt = danasAttempt({
    said: ['creditNow'],
    rewound: [
      { at: 1, said: ['letItStand'] },
      { at: 0, said: ['quotePolicy', 'correctIt'] },
    ],
  });
  expect(playsOfAttempt(attempt)).toEqual([
    talkWithDana('creditNow'),
    talkWithDana('quotePolicy', 'correctIt'),
    talkWithDana('quotePolicy', 'letItStand'),
  ]);
});
