import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showApp } from '../../../../tests/support/show-app.tsx';

const against = (words: string) =>
  waitFor(() =>
    expect(
      within(screen.getByRole('tabpanel', { name: /^Problems/ })).getByText(/^Proven against/)
        .textContent,
    ).toBe(`Proven against ${words}.`),
  );

async function problemsOfSmallDraft(user: ReturnType<typeof showApp>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Begin with the small one' }));
  await user.click(await screen.findByRole('tab', { name: /^Problems/ }));
}

it('proves by the rubric that comes with Misstep until the author has another, and then by that', async () => {
  const { user } = showApp('#/studio');
  await problemsOfSmallDraft(user);
  await against('the rubric that comes with Misstep');
  await screen.findByRole('heading', { name: 'Nothing to mend' });
  expect(screen.queryByRole('button', { name: /rubric$/ })).toBeNull();

  await user.click(screen.getByRole('link', { name: 'the rubric that comes with Misstep' }));
  await screen.findByText(/until you change something here/);
  await user.click(screen.getByRole('button', { name: /^\+2 Owns the mistake/ }));
  await user.click(screen.getByRole('button', { name: 'Remove this behaviour' }));
  const own = await screen.findByRole('radio', { name: 'this rubric, with your changes' });
  await waitFor(() => expect(own).toHaveProperty('checked', true));

  history.back();
  await against('your own rubric');
  await screen.findByRole('heading', { name: '2 things to mend' });
  const [first] = screen.getAllByText(/There is no behaviour/);
  expect(first?.textContent).toContain('owns-mistake');

  await user.click(screen.getByRole('button', { name: 'Use Misstep’s rubric' }));
  await against('the rubric that comes with Misstep');
  await screen.findByRole('heading', { name: 'Nothing to mend' });

  await user.click(screen.getByRole('link', { name: 'the rubric that comes with Misstep' }));
  const put = await screen.findByRole('radio', { name: 'the one that comes with Misstep' });
  expect(put).toHaveProperty('checked', true);
  await user.click(screen.getByRole('radio', { name: 'this rubric, with your changes' }));
  history.back();
  await against('your own rubric');
}, 30_000);
