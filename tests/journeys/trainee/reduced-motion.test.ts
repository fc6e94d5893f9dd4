import { afterEach, expect, inject, test } from 'vitest';
import { begin, customer, lookBack, say } from '../../support/talk.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;
afterEach(() => trainee.leave());

/** What moves on the page now, and for longer than a fade takes. */
function movements(): Promise<string[]> {
  return trainee.page.evaluate(() =>
    document.getAnimations().flatMap(({ effect }) => {
      if (!(effect instanceof KeyframeEffect) || effect.target === null) return [];
      const { duration = 0, iterations = 1 } = effect.getTiming();
      const longest = 240;
      const isFade = Number(duration) <= longest && iterations === 1;
      return isFade
        ? []
        : [`${effect.target.tagName} ${effect.target.className} ${String(duration)}`];
    }),
  );
}

async function nellSpeaks() {
  await begin(trainee.page, address, 'remake-it', { timers: 'off' });
  await customer(trainee.page).and(trainee.page.locator('[data-speaking]')).waitFor();
}

test('whoever asked for less motion sees fades only', async () => {
  trainee = await visitor({ reducedMotion: 'reduce' });
  const { page } = trainee;
  await page.goto(address);
  await page.getByRole('link', { name: 'Start with Remake It' }).waitFor();
  expect(await movements()).toEqual([]);
  await nellSpeaks();
  expect(await movements()).toEqual([]);
  await say(page, "No problem at all, that's what the sign is for.");
  expect(await movements()).toEqual([]);
  await say(page, 'I tried that jug myself');
  await say(page, 'Are you sure?');
  await lookBack(page, { empathy: 20, outcome: 20 });
  expect(await movements()).toEqual([]);
});

test('everybody else sees the customer breathe', async () => {
  trainee = await visitor({ reducedMotion: 'no-preference' });
  await nellSpeaks();
  expect(await movements()).not.toEqual([]);
});
