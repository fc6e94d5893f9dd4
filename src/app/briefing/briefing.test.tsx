import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showApp } from '../../../tests/support/show-app.tsx';

it('tells who one is and what for, and starts on the terms chosen', async () => {
  const { user, attempts } = showApp('#/practise/remake-it');
  expect(await screen.findByRole('heading', { level: 1, name: 'Remake It' })).toBeTruthy();
  expect(screen.getByText('Barista, Tin Lantern Coffee')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'All the time I need' }));
  await user.click(screen.getByRole('switch', { name: /^Coach/ }));
  await user.click(screen.getByRole('button', { name: 'Start talking with Nell' }));
  await waitFor(() => expect(location.hash).toBe('#/practise/remake-it/attempt-1'));
  expect(attempts.get('attempt-1')).toMatchObject({
    transcript: { scenario: 'remake-it', seed: 7, events: [] },
    choices: {
      timers: 'off',
      metersShown: true,
      coach: true,
      ownWords: false,
      predict: false,
      spoken: false,
    },
    endedAt: null,
  });
});

it('starts with Enter, once', async () => {
  const { user, attempts } = showApp('#/practise/remake-it');
  await screen.findByRole('button', { name: 'Start talking with Nell' });
  await user.keyboard('{Enter}{Enter}');
  await waitFor(() => expect(location.hash).toBe('#/practise/remake-it/attempt-1'));
  expect(attempts.size).toBe(1);
});

it('says so when there is no such conversation, and leads back', async () => {
  showApp('#/practise/no-such-thing');
  const heading = await screen.findByRole('heading', { level: 1 });
  expect(heading.textContent).toContain('no-such-thing');
  const back = screen.getByRole('link', { name: 'Back to all conversations' });
  expect(back.getAttribute('href')).toBe('#/');
});
