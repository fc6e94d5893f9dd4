import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { danasAttempt } from '../../../tests/support/danas-attempt.ts';
import { showApp } from '../../../tests/support/show-app.tsx';

const fileName = 'refund-seven-to-ten-days.yaml';
const source = readFileSync(
  join(import.meta.dirname, '../../../tests/fixtures/scenarios', fileName),
  'utf8',
);

/** Dana's conversation, played to its end, on a device that has her file. */
function lookBack(said: readonly string[]) {
  const opened = [
    { version: 1 as const, id: 'refund-seven-to-ten-days', fileName, source, openedAt: 1 },
  ];
  return showApp('#/debrief/a1', { attempts: [danasAttempt({ said, endedAt: 2 })], opened });
}

it('asks for a guess before anything is shown, then lets the customer speak first', async () => {
  const { user, attempts } = lookBack(['quotePolicy', 'letItStand']);
  await screen.findByRole('heading', { name: 'How was that for you?' });
  expect(screen.queryByText('Turn by turn')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show me how it landed' }));
  const note = await screen.findByRole('region', { name: 'Dana, afterwards' });
  expect(note.textContent).toContain('You told me Tuesday.');
  expect(note.textContent).toMatch(/Would Dana recommend you\? \d+ of 10/);
  expect(attempts.get('a1')?.guess).toEqual({ empathy: 50, outcome: 50 });
  expect(screen.getByRole('heading', { name: 'Turn by turn' })).toBeTruthy();
});

it('leads back to a conversation that has not ended, and shows no score', async () => {
  const opened = [
    { version: 1 as const, id: 'refund-seven-to-ten-days', fileName, source, openedAt: 1 },
  ];
  showApp('#/debrief/a1', { attempts: [danasAttempt({ said: ['quotePolicy'] })], opened });
  const back = await screen.findByRole('link', { name: 'Go on with Dana' });
  expect(back.getAttribute('href')).toBe('#/practise/refund-seven-to-ten-days/a1');
  expect(screen.queryByRole('meter', { name: 'Empathy' })).toBeNull();
});

it('says that there is no such play here', async () => {
  showApp('#/debrief/nobodys');
  expect(await screen.findByText('There is no such play on this device.')).toBeTruthy();
});

it.each(['#/debrief/a1', '#/practise/refund-seven-to-ten-days/a1'])(
  'says at %s that storage does not answer, and that nothing was changed',
  async (address) => {
    showApp(address, { failure: { kind: 'broken', detail: 'disk on fire' } });
    await screen.findByRole('heading', {
      name: 'What is kept on this device can’t be read just now.',
    });
    expect(screen.getByText(/load the page again\. Nothing was changed\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back to all conversations' })).toBeTruthy();
  },
);
