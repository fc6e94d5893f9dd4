import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { lookBack, newestLine, say } from '../../support/talk.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let newcomer: Visitor;
const asked = new Set<string>();

beforeAll(async () => {
  newcomer = await visitor();
  newcomer.context.on('request', (request) => asked.add(new URL(request.url()).origin));
});
afterAll(() => newcomer.leave());

test('a newcomer is one click from practising, plays Remake It, and learns how it landed', async () => {
  const { page } = newcomer;
  await page.goto(address);
  await page.getByRole('link', { name: 'Start with Remake It' }).click();
  await page.getByRole('heading', { level: 1, name: 'Remake It' }).waitFor();
  await page.getByRole('button', { name: 'Start talking with Nell' }).click();

  await say(page, "Third time, so I'm missing something");
  await say(page, 'Go on, it does. How long should you have to leave it?');
  await say(page, "They're my people to worry about. Who sat there?");
  await say(page, "So it isn't the coffee we have to get right. It's the ten minutes.");
  await say(page, "Teo, could you start the next three? I'm staying on this one.");
  await say(page, 'The other drinks can wait two minutes.');
  await say(page, "Window's free. Nobody's to touch it for ten minutes, me included.");
  expect(await newestLine(page).innerText()).toContain("He'd have liked you");

  await lookBack(page, { empathy: 60, outcome: 40 });
  await page.getByRole('heading', { name: 'Seen & solved' }).waitFor();
  const note = page.getByRole('region', { name: 'Nell, afterwards' });
  expect(await note.innerText()).toContain('Would Nell recommend you?');
  expect(await page.getByRole('heading', { level: 3, name: /^Turn \d/ }).count()).toBe(7);
});

test('the attempt is in the library, and what one thing to try is kept with it', async () => {
  const { page } = newcomer;
  await page.getByLabel('One new thing I will try today').fill('Ask one question first.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Kept with this attempt, on this device.').waitFor();

  await page.getByRole('link', { name: 'Choose another' }).click();
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Remake It' }) });
  await card.getByText('Best so far: Too hot to drink').waitFor();
  await card.getByText('1 of 6 endings').waitFor();

  await card.getByRole('link', { name: 'Remake It' }).click();
  await page.getByRole('link', { name: 'Look back on it' }).click();
  expect(await page.getByLabel('One new thing I will try today').inputValue()).toBe(
    'Ask one question first.',
  );
});

test('nothing left the device, and nothing was complained about', () => {
  expect([...asked]).toEqual([new URL(address).origin]);
  expect(newcomer.complaints).toEqual([]);
});
