import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { begin, lookBack, say } from '../../support/talk.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor();
  await trainee.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is blocked.', 'SecurityError');
    };
  });
});
afterAll(() => trainee.leave());

test('where the browser keeps nothing, one is told, and practises all the same', async () => {
  const { page } = trainee;
  await page.goto(address);
  const notice = page.getByRole('alert').filter({ hasText: 'This browser keeps nothing here.' });
  await notice.waitFor();
  await notice.getByRole('button', { name: 'Go on without' }).click();
  await notice.waitFor({ state: 'hidden' });

  await begin(page, address, 'remake-it', { timers: 'off' });
  await say(page, "No problem at all, that's what the sign is for.");
  await page.getByText('Your last turn is not saved.').waitFor();
  await page.getByText('This browser window forbids keeping things').waitFor();
  await say(page, 'I tried that jug myself');
  await say(page, 'Are you sure?');
  await lookBack(page, { empathy: 20, outcome: 20 });
  await page.getByText('No questions asked', { exact: true }).first().waitFor();
  expect(await page.getByRole('heading', { level: 3, name: /^Turn \d/ }).count()).toBe(3);
});
