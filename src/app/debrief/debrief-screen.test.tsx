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
function lookBack(said: readonly string[], text = source) {
  const opened = [
    { version: 1 as const, id: 'refund-seven-to-ten-days', fileName, source: text, openedAt: 1 },
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

it('shows every sign that an author wrote: an angle bracket is no markup', async () => {
  const name = '<b>Dana</b> & "Co"';
  const words = 'Anything <else> {today}, <script>alert(1)</script>?';
  const strange = source
    .replace(/name: Dana Whitfield/, `name: '${name}'`)
    .replace(/Anything else today\?/, words)
    .replaceAll(/feedback: (?=[A-Z])/g, 'feedback: <i>1 < 2</i> ');
  expect(strange).not.toBe(source);
  const { user } = lookBack(['quotePolicy', 'letItStand'], strange);
  await user.click(await screen.findByRole('button', { name: 'Show me how it landed' }));
  await screen.findByRole('heading', { name: /, afterwards$/ });
  const text = document.body.textContent;
  expect(text).toContain('Would <b>Dana</b> recommend you?');
  expect(text).toContain('How <b>Dana</b> felt');
  expect(text).toContain(words);
  expect(text).toContain('<i>1 < 2</i>');
  const marked = [...document.querySelectorAll('b, i, script')].map((one) => one.textContent);
  expect(marked.filter((one) => /Dana|alert|1 < 2/.test(one))).toEqual([]);
});

it('says that there is no such play here', async () => {
  showApp('#/debrief/nobodys');
  expect(await screen.findByText('There is no such play on this device.')).toBeTruthy();
});
