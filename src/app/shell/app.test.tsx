import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { showApp } from '../../../tests/support/show-app.tsx';
import { danasAttempt } from '../../../tests/support/danas-attempt.ts';

it('leads back from an address that is none', async () => {
  showApp('#/no/such/screen');
  expect(await screen.findByText('There is no stone here.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Back to all conversations' })).toBeTruthy();
});

it.each([
  [{ kind: 'forbidden' as const }, /keeps nothing here/, /You can practise all the same/],
  [{ kind: 'full' as const }, /device is full/, /Free some space/],
  [{ kind: 'broken' as const, detail: 'disk on fire' }, /does not answer/, /disk on fire/],
])('says what storage that is $kind means, and lets go of it', async (failure, what, todo) => {
  const { user } = showApp('#/', { failure });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(what);
  expect(alert.textContent).toMatch(todo);
  await user.click(screen.getByRole('button', { name: 'Go on without' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await screen.findByRole('link', { name: /^Start with / })).toBeTruthy();
});

it('asks before it turns into a newer version', async () => {
  const { user, offerUpdate } = showApp();
  let installed = 0;
  act(() => offerUpdate(() => (installed += 1)));
  const use = await screen.findByRole('button', { name: 'Use it now' });
  expect(installed).toBe(0);
  await user.click(use);
  expect(installed).toBe(1);
});

it('turns from day to evening and remembers it', async () => {
  const { user, settings } = showApp('#/settings');
  await user.click(await screen.findByRole('radio', { name: 'Dark' }));
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  expect(settings.get('settings')).toContain('"theme":"dark"');
  await user.click(screen.getByRole('radio', { name: 'As the device' }));
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBeUndefined());
});

it('names records it does not understand, and hands them over', async () => {
  const raw = { version: 99, id: 'from-the-future' };
  const { user, downloads } = showApp('#/settings', {
    unreadable: [{ key: 'from-the-future', reason: 'Written by a newer version.', raw }],
  });
  expect(await screen.findByText('Written by a newer version.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Download' }));
  expect(downloads.map(({ name }) => name)).toEqual(['misstep-from-the-future.json']);
  expect(JSON.parse(downloads[0]?.text ?? '')).toEqual(raw);
});

it('gives a copy of everything that was tried', async () => {
  const attempt = danasAttempt({ said: ['quotePolicy'] });
  const { user, downloads } = showApp('#/settings', { attempts: [attempt] });
  await user.click(await screen.findByRole('link', { name: /^Export, import or delete/ }));
  await user.click(await screen.findByRole('button', { name: 'Export everything' }));
  await waitFor(() => expect(downloads).toHaveLength(1));
  const { attempts } = JSON.parse(downloads[0]?.text ?? '');
  expect(JSON.stringify(attempts)).toContain('"a1"');
});

it('owns up when a screen breaks, and gives the conversation as a file', async () => {
  const attempt = danasAttempt({ said: ['quotePolicy'] });
  const fileName = 'refund-seven-to-ten-days.yaml';
  const source = readFileSync(
    join(import.meta.dirname, '../../../tests/fixtures/scenarios', fileName),
    'utf8',
  );
  const opened = [
    { version: 1 as const, id: attempt.transcript.scenario, fileName, source, openedAt: 1 },
  ];
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user, downloads } = showApp(`#/practise/${attempt.transcript.scenario}/a1`, {
    attempts: [attempt],
    opened,
    now: () => {
      throw new Error('The clock stopped.');
    },
  });
  expect(await screen.findByText(/That is our mistake, not yours/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Download the conversation' }));
  await waitFor(() => expect(downloads.map(({ name }) => name)).toEqual(['misstep-a1.json']));
  expect(JSON.parse(downloads[0]?.text ?? '')).toMatchObject({
    error: { message: 'The clock stopped.' },
    attempt: { id: 'a1', transcript: { events: [{ reply: 'quotePolicy' }] } },
  });
  complaints.mockRestore();
});
