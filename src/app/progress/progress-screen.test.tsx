import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { danasAttempt } from '../../../tests/support/danas-attempt.ts';
import { showApp } from '../../../tests/support/show-app.tsx';
import type { Attempt } from '../../practice/attempt.ts';

const id = 'refund-seven-to-ten-days';
const fileName = `${id}.yaml`;
const source = readFileSync(
  join(import.meta.dirname, '../../../tests/fixtures/scenarios', fileName),
  'utf8',
);
const opened = [{ version: 1 as const, id, fileName, source, openedAt: 1 }];

const letStand: Attempt = {
  ...danasAttempt({ said: ['quotePolicy', 'letItStand'], endedAt: 2 }),
  newThing: 'Ask <b>one</b> question first.',
};
const asked: Attempt = {
  ...danasAttempt({ said: ['askWhatItIsFor', 'nameTheDate'], endedAt: 9 }),
  id: 'a2',
  startedAt: 8,
  updatedAt: 9,
  card: { tried: 'asking', they: 'told me of the rent', nextTime: 'ask at once' },
};

function look(attempts: Attempt[] = [letStand, asked]) {
  return showApp('#/progress', { attempts, opened });
}

it('welcomes a newcomer, and leads to the library', async () => {
  showApp('#/progress');
  const link = await screen.findByRole('link', { name: 'Choose a conversation' });
  expect(link.getAttribute('href')).toBe('#/');
  expect(screen.queryByRole('heading', { name: 'Over time' })).toBeNull();
  expect(screen.getByText('Import a file…')).toBeTruthy();
});

it('lists every attempt with both results and the way to its debrief', async () => {
  look();
  const table = await screen.findByRole('table');
  const rows = within(table).getAllByRole('row').slice(1);
  expect(
    rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
  ).toEqual([
    ['100', '88', 'Seen & solved'],
    ['0', '0', 'Let down'],
  ]);
  expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual([
    '#/debrief/a2',
    '#/debrief/a1',
  ]);
  const chart = screen.getByRole('img', { name: /^Empathy and outcome of each attempt/ });
  expect(chart.querySelectorAll('circle')).toHaveLength(2);
});

it('keeps whether the new thing was done', async () => {
  const { user, attempts } = look();
  await screen.findByText('Ask <b>one</b> question first.');
  await user.click(screen.getByRole('radio', { name: 'Yes' }));
  expect(attempts.get('a1')?.newThingDone).toBe(true);
  await user.click(screen.getByRole('radio', { name: 'Not yet' }));
  expect(attempts.get('a1')?.newThingDone).toBe(false);
});

it('changes and removes what was written, and leaves the attempt', async () => {
  const { user, attempts } = look();
  await screen.findByText('told me of the rent');
  const [card, thing] = screen.getAllByRole('button', { name: /^Edit what I wrote/ });
  if (card === undefined || thing === undefined) throw new Error('Two entries were written.');
  await user.click(card);
  await user.clear(screen.getByLabelText('Next time I'));
  await user.type(screen.getByLabelText('Next time I'), 'ask twice');
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(attempts.get('a2')?.card).toEqual({
    tried: 'asking',
    they: 'told me of the rent',
    nextTime: 'ask twice',
  });
  await user.click(thing);
  await user.click(screen.getByRole('button', { name: 'Remove it from the journal' }));
  expect(attempts.get('a1')).toMatchObject({ newThing: '', endedAt: 2 });
  expect(screen.queryByText('Ask <b>one</b> question first.')).toBeNull();
});

it('refuses a file that is no export, in words, and changes nothing', async () => {
  const { user, attempts } = look();
  const picker = await screen.findByLabelText('Import a file…');
  await user.upload(picker, new File(['{"misstep": "sandwich"}'], 'lunch.json'));
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('“lunch.json” can’t be brought in.');
  expect(notice.textContent).toContain('It is not an export of Misstep, or it is damaged.');
  expect([...attempts.keys()]).toEqual(['a1', 'a2']);
});

it('deletes everything only when told so twice, and brings it back from its export', async () => {
  const { user, attempts, opened: files, downloads } = look();
  await user.click(await screen.findByRole('button', { name: 'Delete everything…' }));
  const dialog = screen.getByRole('dialog');
  expect(dialog.textContent).toContain('2 attempts, with what you wrote to them');
  expect(dialog.textContent).toContain('1 opened scenario file');
  await user.click(within(dialog).getByRole('button', { name: 'Export it first' }));
  await user.click(within(dialog).getByRole('button', { name: 'Delete it all' }));
  await screen.findByText('Everything is deleted.');
  await screen.findByRole('link', { name: 'Choose a conversation' });
  expect([attempts.size, files.size]).toEqual([0, 0]);

  const [download] = downloads;
  expect(download?.name).toBe('misstep-2025-06-15.json');
  const file = new File([download?.text ?? ''], 'misstep.json');
  await user.upload(screen.getByLabelText('Import a file…'), file);
  await screen.findByText('Came in from “misstep.json”: 2 attempts, 1 file.');
  expect([...attempts.values()]).toEqual([letStand, asked]);
  expect(await screen.findByText('Ask <b>one</b> question first.')).toBeTruthy();

  await user.upload(screen.getByLabelText('Import a file…'), file);
  await screen.findByText('3 were here already, and stay as they are.');
});
