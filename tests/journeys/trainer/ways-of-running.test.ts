import { expect, inject, test, vi } from 'vitest';
import { until } from '../../support/room-service.ts';
import { trainerRoom } from '../../support/trainer-room.ts';

// Two browsers and a crowd: slower than one visitor.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const address = inject('appAddress');

test('they decide together: hidden, changed, shown, talked over, taken, tried just to see', async () => {
  const { console, wall, phone, crowd, heard, round, trainer, participant } = await trainerRoom(
    address,
    ['Ben', 'Cy'],
  );
  await console.getByRole('button', { name: 'Go through the ground rules' }).click();
  await wall.getByText('It’s okay to fail here.').first().waitFor();
  await phone.getByText('You may pass, at any time, without a reason.').waitFor();
  await round('Decide together');

  const before = heard.length;
  await phone.getByRole('radio', { name: /^A / }).click({ force: true });
  await console.getByText('1 of 3 voted').waitFor();
  await phone.getByRole('radio', { name: /^B / }).click({ force: true });
  for (const link of crowd) {
    const { view } = await until(link, ({ view }) => view !== null && view.ballot !== null);
    const [first] = view?.stage?.replies ?? [];
    const answer = await link.send({
      type: 'vote.cast',
      ballot: view?.ballot?.number ?? 0,
      reply: first?.id ?? '',
    });
    expect(answer).toEqual({ ok: true });
  }
  await wall.getByText('3 of 3 voted').waitFor();
  // Neither page was sent what anybody chose.
  const frames = heard.slice(before).join('\n');
  expect(frames).toContain('"voted":3');
  expect(frames).not.toMatch(/"tally":\[|"vote":\{/);

  await console.getByRole('button', { name: 'Show the votes' }).click();
  await wall.getByText('2 votes').waitFor();
  await phone.getByText('Your vote').waitFor();
  await console.getByRole('button', { name: 'Talk it over, minutes: 2' }).click();
  await phone.getByText('Talk it over with those beside you.').waitFor();
  await console.getByRole('button', { name: 'Vote again' }).click();
  await phone.getByText('After the talk: what would you say now?').waitFor();

  await console.getByRole('button', { name: 'Try reply B just to see' }).click();
  await wall.getByText('Just to see. Then we come back.').waitFor();
  await console.getByRole('button', { name: 'Come back to the talk' }).click();
  await phone.getByText('After the talk: what would you say now?').waitFor();
  await console.getByRole('button', { name: 'Take it, reply A' }).click();
  await console.getByText('0 of 3 voted').waitFor();
  await console.getByRole('button', { name: 'Back to the beginning' }).click();
  await expect.poll(() => crowd[0]?.state().view?.stage?.turn).toBe(0);
  expect([...trainer.complaints, ...participant.complaints]).toEqual([]);
});

test('one answers on the hot seat, and hands it on in the middle', async () => {
  const { console, wall, phone, crowd, round } = await trainerRoom(address, ['Ben']);
  await round('Hot seat');
  await phone.getByText('You answer now.').waitFor();
  const replies = phone.getByRole('button', { name: /^A / });
  await replies.click();
  await expect.poll(async () => crowd[0]?.state().view?.stage?.turn).toBe(1);
  const lines = crowd[0]?.state().view?.stage?.lines;
  await console.getByLabel('Who takes the seat').selectOption({ label: 'Ben' });
  await console.getByRole('button', { name: 'Hand the seat on' }).click();
  await wall.getByText('Ben answers.').waitFor();
  await phone.getByText('Ben answers.').waitFor();
  const [ben] = crowd;
  if (ben === undefined) throw new Error('nobody');
  // Ben's own page may hear of it later than the others.
  const { view } = await until(ben, ({ view }) => (view?.answering ?? null) !== null);
  expect(view?.stage?.lines).toEqual(lines);
  expect(view?.answering?.length).toBeGreaterThan(1);
  // Who does not sit there notes what they see.
  await phone.getByRole('checkbox').first().check({ force: true });
  await console.getByText('seen by 1').waitFor();
});

test('everybody plays alone, and the map shows where they are', async () => {
  const { console, wall, phone, round } = await trainerRoom(address, ['Ben', 'Cy']);
  await round('All at once');
  await wall.getByText('Everybody leads this talk alone.').waitFor();
  await console.getByText('3 talking').first().waitFor();
  await phone.getByRole('button', { name: /^A / }).click();
  await phone.getByRole('button', { name: 'Back one turn' }).click();
  const talk = phone.getByRole('region', { name: 'The conversation' });
  const whole = phone.getByRole('button', { name: 'Whole talk' });
  const over = phone.getByText('That is where it went this time.');
  // A button that still says the last reply takes no other.
  const first = phone.getByRole('button', { name: /^A /, disabled: false });
  while (true) {
    await first.or(over).first().waitFor();
    if (await over.isVisible()) break;
    if (await whole.isVisible()) await whole.click();
    const before = await talk.innerText();
    await first.click();
    await expect.poll(() => talk.innerText()).not.toBe(before);
  }
  await wall.getByText('1 at the end').waitFor();
});

test('they write in their own words: collected, hidden, voted on, shown as text', async () => {
  const { console, wall, phone, crowd, round } = await trainerRoom(address, ['Ben', 'Cy']);
  await round('Own words');
  const words = '<img src=x onerror=alert(1)> What do you taste?';
  await phone.getByLabel('What would you say, in your own words?').fill(words);
  await phone.getByRole('button', { name: 'Put it to the room' }).click();
  await crowd[0]?.send({ type: 'words.proposed', text: 'Something rude.' });
  await console.getByText(words).first().waitFor();
  expect(await wall.getByText('What do you taste?').count()).toBe(0);
  await console.getByRole('button', { name: 'Hide the words of Ben' }).click();
  await console.getByRole('button', { name: 'Open the vote' }).click();
  await wall.getByText(words).waitFor();
  expect(await wall.getByText('Something rude.').count()).toBe(0);
  await phone.getByRole('radio', { name: /taste/ }).click({ force: true });
  await console.getByText('1 of 3 voted').waitFor();
  await console.getByRole('button', { name: 'Show the votes' }).click();
  await wall.getByText('1 vote').waitFor();
  for (const page of [console, wall, phone])
    expect(await page.locator('img[src=x]').count()).toBe(0);
  const [download] = await Promise.all([
    console.waitForEvent('download'),
    console.getByRole('button', { name: 'Save as replies for the author' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('remake-it-replies.yaml');
});

test('pages come back to their places: a phone that was offline, a console and a wall that were reloaded', async () => {
  const { console, wall, phone, code, crowd, round, participant } = await trainerRoom(address, [
    'Ben',
  ]);
  await round('Decide together');
  await phone.getByRole('radio', { name: /^C / }).click({ force: true });
  await console.getByText('1 of 2 voted').waitFor();
  await participant.context.setOffline(true);
  await phone.reload().catch(() => undefined);
  await participant.context.setOffline(false);
  await phone.goto(new URL(`join#${code}`, address).href);
  await expect.poll(() => phone.getByRole('radio', { name: /^C / }).isChecked()).toBe(true);
  await console.reload();
  await wall.reload();
  await console.getByText('1 of 2 voted').waitFor();
  await wall.getByText('1 of 2 voted').waitFor();
  await console.getByRole('button', { name: 'End it and debrief' }).click();
  await wall.getByText('How are you, right now?').waitFor();
  await phone.getByLabel('In one word, or a few').fill('relieved');
  await phone.getByRole('button', { name: 'Put it on the wall' }).click();
  await wall.getByText('relieved').waitFor();
  await expect.poll(async () => crowd[0]?.state().view?.board?.reactions.length).toBe(1);
});
