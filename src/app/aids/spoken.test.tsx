import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { danasAttempt } from '../../../tests/support/danas-attempt.ts';
import { type Device, showApp } from '../../../tests/support/show-app.tsx';

const fileName = 'refund-seven-to-ten-days.yaml';
const source = readFileSync(
  join(import.meta.dirname, '../../../tests/fixtures/scenarios', fileName),
  'utf8',
);
const opened = [
  { version: 1 as const, id: 'refund-seven-to-ten-days', fileName, source, openedAt: 1 },
];

/** Dana's conversation, gone on with by somebody who wants to hear her. */
function goOn(device: Device, choices: { ownWords: boolean }) {
  const attempt = danasAttempt({ said: [] });
  return showApp('#/practise/refund-seven-to-ten-days/a1', {
    ...device,
    attempts: [
      { ...attempt, choices: { ...attempt.choices, timers: 'off', spoken: true, ...choices } },
    ],
    opened,
  });
}

it('a device with a voice reads what Dana says, each line once, and it stays written', async () => {
  const { user, spoken } = goOn({ speaks: true }, { ownWords: false });
  const reply = await screen.findByRole('button', { name: /seven to ten days/ });
  await user.click(reply);
  const words = await screen.findAllByText(/next Tuesday/i);
  await expect.poll(() => spoken.filter((text) => /next Tuesday/i.test(text))).toHaveLength(1);
  expect(words.length).toBeGreaterThan(0);
});

it('a device without one says so', async () => {
  const { spoken } = goOn({ speaks: false }, { ownWords: false });
  await screen.findByText(/has no voice of its own/);
  expect(spoken).toEqual([]);
});

it('one that understands speech by itself takes the reply down', async () => {
  const { user } = goOn({ speaks: true, hears: 'When do you need it?' }, { ownWords: true });
  await user.click(await screen.findByRole('button', { name: 'Speak it' }));
  const box = screen.getByRole('textbox', { name: 'Say it in your own words' });
  expect(box).toHaveProperty('value', 'When do you need it?');
});

it('one that does not offers only to type', async () => {
  goOn({ speaks: true }, { ownWords: true });
  await screen.findByRole('textbox', { name: 'Say it in your own words' });
  expect(screen.queryByRole('button', { name: 'Speak it' })).toBeNull();
});
