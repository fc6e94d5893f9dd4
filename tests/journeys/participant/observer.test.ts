import { expect, inject, test, vi } from 'vitest';
import { until } from '../../support/room-service.ts';
import { trainerRoom } from '../../support/trainer-room.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const address = inject('appAddress');

test('an observer notes what they see; the debrief shows it beside what the rubric gave', async () => {
  const { console, wall, phone, crowd, round } = await trainerRoom(address, ['Ben']);
  await console.getByLabel('Role of Ana').selectOption({ label: 'observer' });
  await phone.getByText('Here you are Ana, observer.').waitFor();
  // Who only watches is not put on the seat unless the trainer says so.
  await round('Hot seat');
  await wall.getByText('Ben answers.').waitFor();
  await phone.getByText('Ben answers.').waitFor();

  const [ben] = crowd;
  if (ben === undefined) throw new Error('nobody');
  const { view } = await until(ben, ({ view }) => (view?.answering ?? null) !== null);
  const asks = view?.answering?.find(({ text }) => text.includes('What happens when you drink it'));
  expect(await ben.send({ type: 'reply.given', turn: 0, reply: asks?.id ?? '' })).toEqual({
    ok: true,
  });
  await phone.getByText('What happens when you drink it?').first().waitFor();

  const item = 'Which was the first question, and how many cups had been made by then?';
  const dimension = 'Opens room to tell it, and waits';
  await phone.getByRole('checkbox', { name: item }).check({ force: true });
  const four = phone.getByRole('group', { name: dimension }).getByRole('radio', { name: '4' });
  await four.check({ force: true });
  const noted = console.getByRole('listitem').filter({ hasText: item });
  await noted.getByText('seen by 1').waitFor();
  await console.getByRole('listitem').filter({ hasText: dimension }).getByText('4 of 5').waitFor();
  // It is the observer's own: after coming back it still stands there.
  await phone.reload();
  await phone.getByRole('checkbox', { name: item, checked: true }).waitFor();
  expect(await four.isChecked()).toBe(true);

  await console.getByRole('button', { name: 'End it and debrief' }).click();
  await console.getByRole('button', { name: 'Why it landed so' }).click();
  for (const page of [wall, console]) {
    await page.getByRole('heading', { name: 'What 1 observer saw' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: item }).getByText('1 of 1').waitFor();
    const row = page
      .getByRole('table', { name: 'Observers beside the rubric' })
      .getByRole('row')
      .filter({ hasText: dimension });
    // The reply showed one strong behaviour of this dimension: two points.
    expect(await row.getByRole('cell').allTextContents()).toEqual(['4 (1)', '2']);
  }
  // Who noted what is nobody's business.
  expect(await wall.locator('main').textContent()).not.toContain('Ana');
});
