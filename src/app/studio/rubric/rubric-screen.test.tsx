import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { builtInRubric } from '../../../../tests/support/built-in-scenario.ts';
import { showApp } from '../../../../tests/support/show-app.tsx';
import { parseRubric } from '../../../scenario/parse-rubric.ts';

async function open(device: Parameters<typeof showApp>[1] = {}) {
  const shown = showApp('#/studio/rubric', device);
  await screen.findByRole('heading', { level: 1, name: 'Rubric' });
  return shown;
}

const changes = () => screen.findByRole('region', { name: 'Conversations that change' });
const undo = () => screen.getByRole('button', { name: /^Undo/ });

it('shows an author what another worth of a behaviour does, and takes it back', async () => {
  const { user, downloads } = await open();
  await screen.findByText('12 conversations stay as they are');
  await user.click(screen.getByRole('button', { name: /Tells them not to feel it/ }));
  await user.selectOptions(screen.getByLabelText('Points'), '-3');

  const rows = within(await changes())
    .getAllByRole('row')
    .slice(1);
  expect(rows.length).toBeGreaterThanOrEqual(2);
  expect(rows[0]?.textContent).toMatch(/before: −\d+ to \d+ after: −\d+ to \d+/);
  await screen.findByText('Your changes are kept on this device');

  await user.click(screen.getByRole('button', { name: 'Save rubric.yaml' }));
  await waitFor(() => expect(downloads).toHaveLength(1));
  const saved = parseRubric(downloads[0]?.text ?? '', 'rubric.yaml').rubric;
  expect(saved?.behaviours.find(({ id }) => id === 'talks-feeling-down')?.points).toBe(-3);
  expect(downloads[0]?.text).toContain('# The yardstick: what a good reply is made of');

  expect(undo().getAttribute('aria-label')).toBe('Undo: Change points of talks-feeling-down');
  await user.click(undo());
  await screen.findByText('12 conversations stay as they are');
  expect(screen.getByText('As it comes with Misstep')).toBeTruthy();
});

it('says which lenses lose a behaviour, and where replies show what is gone', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: /^\+2 Names the feeling/ }));
  expect(screen.getByText(/Lenses use it and would lose it: LEAD: Empathise/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove this behaviour' }));
  expect(screen.queryByRole('button', { name: /Names the feeling/ })).toBeNull();
  const found = await changes();
  expect(
    within(found).getAllByText(/names-feeling, which this rubric does not have/)[0],
  ).toBeTruthy();
});

it('renames a behaviour everywhere in the rubric, and takes no id that is taken', async () => {
  const { user, downloads } = await open();
  await user.click(screen.getByRole('button', { name: /^\+2 Names the feeling/ }));
  const field = screen.getByLabelText('Id, the name in scenarios');
  await user.clear(field);
  await user.type(field, 'accepts-feeling');
  expect(screen.getByText('That id is taken. Choose another.')).toBeTruthy();
  await user.clear(field);
  await user.type(field, 'says-the-feeling{Enter}');
  await user.click(screen.getByRole('button', { name: 'Save rubric.yaml' }));
  await waitFor(() => expect(downloads).toHaveLength(1));
  const text = downloads[0]?.text ?? '';
  expect(text).toContain('behaviours: [says-the-feeling, accepts-feeling');
  expect(text).not.toMatch(/[^-]names-feeling/);
});

it('opens a rubric of the author’s own, and says by line what keeps it from being one', async () => {
  const { user } = await open();
  const picker = screen.getByLabelText('Open a rubric file…');
  await user.upload(picker, new File(['dimensions: []\nbehaviours: 7\n'], 'ours.yaml'));
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('“ours.yaml” can’t be used as a rubric yet.');
  expect(notice.textContent).toContain('Line 2');
  const { endings, lenses } = builtInRubric;
  const own = {
    dimensions: [{ id: 'care', label: 'Cares', axis: 'empathy' }],
    behaviours: [{ id: 'cares', label: 'Cares', dimension: 'care', points: 1, explain: 'Kind.' }],
    lenses: lenses.slice(0, 0),
    endings,
  };
  await user.upload(picker, new File([JSON.stringify(own)], 'ours.yaml'));
  await screen.findByRole('button', { name: /^\+1 Cares/ });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(undo().getAttribute('aria-label')).toBe('Undo: Open ours.yaml');
});

it('says that nothing can be kept, and gives the way to save the file', async () => {
  const { user, downloads } = await open({ failure: { kind: 'full' } });
  const delighted = screen.getByLabelText('Delighted');
  fireEvent.change(delighted, { target: { value: '9' } });
  fireEvent.blur(delighted);
  await screen.findByText('Not kept');
  // The tools above have the same button, and the app has a notice of its own about the full device.
  const save = await waitFor(() => {
    const [found] = screen
      .getAllByRole('alert')
      .flatMap((notice) => within(notice).queryAllByRole('button', { name: 'Save rubric.yaml' }));
    if (found === undefined) throw new Error('The screen gives the way to save.');
    return found;
  });
  await user.click(save);
  await waitFor(() => expect(downloads[0]?.text).toContain('delighted: 9'));
});
