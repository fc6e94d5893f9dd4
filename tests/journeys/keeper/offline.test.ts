import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { begin, lookBack, say } from '../../support/talk.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor();
});
afterAll(() => trainee.leave());

test('after the first visit everything works without a network', async () => {
  const { page, context, complaints } = trainee;
  await page.goto(address);
  await page.getByText('From now on this works without a network, too.').waitFor();
  await page.getByRole('button', { name: 'Good to know' }).click();

  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('link', { name: 'Start with Remake It' }).waitFor();
  await begin(page, address, 'remake-it', { timers: 'off' });
  await say(page, "No problem at all, that's what the sign is for.");
  await say(page, 'I tried that jug myself');
  await page.reload();
  await say(page, 'Are you sure?');
  await lookBack(page, { empathy: 20, outcome: 20 });
  await page.getByRole('heading', { name: 'Let down', exact: true }).waitFor();
  expect(complaints).toEqual([]);
});
