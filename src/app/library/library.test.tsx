import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { danasAttempt } from '../../../tests/support/danas-attempt.ts';
import { showApp } from '../../../tests/support/show-app.tsx';
import { builtInSummaries } from '../scenario-summaries.ts';

const danasFile = 'refund-seven-to-ten-days.yaml';
const danasSource = readFileSync(
  join(import.meta.dirname, '../../../tests/fixtures/scenarios', danasFile),
  'utf8',
);
const danaOpened = {
  version: 1 as const,
  id: 'refund-seven-to-ten-days',
  fileName: danasFile,
  source: danasSource,
  openedAt: 1,
};

const cards = () => screen.findAllByRole('heading', { level: 3 });
const pick = async () => {
  const field = await screen.findByLabelText(/^Open a scenario file/);
  if (!(field instanceof HTMLInputElement)) throw new Error('no file field');
  return field;
};

it('leads a newcomer to the gentlest conversation in one click', async () => {
  showApp();
  const start = await screen.findByRole('link', { name: /^Start with / });
  const gentlest = builtInSummaries.find(({ level }) => level === 'starter');
  expect(start.getAttribute('href')).toBe(`#/practise/${gentlest?.id}`);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('It’s okay to fail here.');
  expect(await cards()).toHaveLength(builtInSummaries.length);
});

it('keeps what somebody searches for in the address', async () => {
  const { user } = showApp();
  await user.type(await screen.findByRole('searchbox'), 'third cup');
  await waitFor(() => expect(location.hash).toBe('#/?q=third+cup'));
  expect((await cards()).map((card) => card.textContent)).toEqual(['Remake It']);
});

it('shows a shared address narrowed down, and leads out of an empty one', async () => {
  const { user } = showApp('#/?q=submarine&channel=phone');
  expect(await screen.findByText('Nothing here fits all of that.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Phone', pressed: true })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show every conversation' }));
  expect(location.hash).toBe('#/');
  expect(await cards()).toHaveLength(builtInSummaries.length);
});

it('takes somebody back to the conversation they left in the middle', async () => {
  showApp('#/', { opened: [danaOpened], attempts: [danasAttempt({ said: ['quotePolicy'] })] });
  const go = await screen.findByRole('link', { name: 'Continue with Dana, turn 2' });
  expect(go.getAttribute('href')).toBe('#/practise/refund-seven-to-ten-days/a1');
});

it('counts the endings that were found, those of rewound plays too', async () => {
  const attempt = danasAttempt({
    said: ['askWhatItIsFor', 'nameTheDate'],
    rewound: [{ at: 0, said: ['quotePolicy', 'letItStand'] }],
    endedAt: 9,
  });
  showApp('#/', { opened: [danaOpened], attempts: [attempt] });
  expect(await screen.findByRole('img', { name: 'Endings found: 2 of 2' })).toBeTruthy();
  expect(screen.getByText('Best so far: A date to count on')).toBeTruthy();
});

it('puts an opened file among the conversations, and takes it out again', async () => {
  const { user, opened } = showApp();
  await user.upload(await pick(), new File([danasSource], danasFile));
  const link = await screen.findByRole('link', { name: 'When will I see my money?' });
  expect(link.getAttribute('href')).toBe('#/practise/refund-seven-to-ten-days');
  await waitFor(() => expect(opened.get('refund-seven-to-ten-days')?.source).toBe(danasSource));

  await user.click(screen.getByRole('button', { name: /^Remove “When will I see my money/ }));
  expect(await cards()).toHaveLength(builtInSummaries.length);
  await waitFor(() => expect(opened.size).toBe(0));
});

it('tells what is wrong with a broken file, and where, and leaves the rest alone', async () => {
  const { user, opened } = showApp();
  const broken = danasSource.replace('target: hearsNextTuesday', 'target: hearsNextThursday');
  const line = broken.split('\n').findIndex((text) => text.includes('hearsNextThursday')) + 1;
  await user.upload(await pick(), new File([broken], danasFile));
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText(/can’t be played yet/)).toBeTruthy();
  expect(within(alert).getByText(new RegExp(`^Line ${line}, column \\d+$`))).toBeTruthy();
  expect(within(alert).getByText(/hearsNextThursday/)).toBeTruthy();
  expect(await cards()).toHaveLength(builtInSummaries.length);
  expect(opened.size).toBe(0);

  await user.click(within(alert).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('does not let a file take the place of a built-in conversation', async () => {
  const { user } = showApp();
  const posing = danasSource.replace('id: refund-seven-to-ten-days', 'id: remake-it');
  await user.upload(await pick(), new File([posing], 'remake-it.yaml'));
  expect(await screen.findByText(/bears the name of a built-in scenario/)).toBeTruthy();
  expect(await cards()).toHaveLength(builtInSummaries.length);
});
