import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { storedAttempts } from '../../support/stored-records.ts';
import { begin, hearOut, lookBack, newestLine, say } from '../../support/talk.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor({ width: 390, height: 844 });
});
afterAll(() => trainee.leave());

test('someone who works in Spanish finds Nell by her language, talks with her in it, and looks back in it', async () => {
  const { page, complaints } = trainee;
  await page.goto(address);
  const card = page.getByRole('link', { name: 'Te lo hacemos otra vez', exact: true });
  await expect
    .poll(async () => {
      await page.getByLabel('Language').selectOption({ label: 'Español' });
      return card.count();
    })
    .toBe(1);
  expect(await page.getByRole('listitem').filter({ has: card }).count()).toBe(1);
  expect(await page.getByRole('link', { name: 'Seven to Ten Days' }).count()).toBe(0);
  await card.click();

  const title = page.getByRole('heading', { level: 1, name: 'Te lo hacemos otra vez' });
  await title.waitFor();
  expect(await title.getAttribute('lang')).toBe('es');
  await page.getByRole('radio', { name: 'All the time I need' }).check();
  await page.getByRole('button', { name: 'Start talking with Nell' }).click();

  await newestLine(page).getByText('Sigue sin estar bien.').waitFor();
  await say(page, 'No hay problema, para eso está el cartel. Ahora te hago uno nuevo.');
  await newestLine(page).getByText('Es otra vez el mismo.').waitFor();
  await hearOut(page);
  expect(await page.locator('[data-speaker] p[lang="es"]').count()).toBeGreaterThan(2);
  await expect.poll(async () => (await storedAttempts(page))[0]?.locale).toBe('es');
  await page.reload();
  await newestLine(page).getByText('Es otra vez el mismo.').waitFor();
  await say(page, 'Esa jarra la he probad');
  await say(page, '¿Seguro? Vale.');
  await lookBack(page, { empathy: 40, outcome: 40 });
  await page.getByText('El cartel se cumplió al pie de la letra.').first().waitFor();
  await page.getByText('“No hay problema” es amabl').first().waitFor();

  // It is one attempt at one conversation, whatever language it is looked at in.
  await page.goto(`${address}#/practise/remake-it`);
  await page.getByRole('heading', { name: 'You have been here before' }).waitFor();
  await page.getByRole('link', { name: 'Español' }).click();
  await title.waitFor();
  await page.getByRole('link', { name: 'In the language it was written in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Remake It' }).waitFor();
  expect(complaints).toEqual([]);
});

test('own words in Spanish are matched to what could be said in Spanish', async () => {
  const { page, complaints } = trainee;
  await page.goto(`${address}#/settings`);
  await page.getByRole('switch', { name: 'Say it in my own words' }).check();
  await begin(page, address, 'remake-it.es', { timers: 'off' });
  await hearOut(page);
  const box = page.getByRole('textbox', { name: 'Say it in your own words' });
  await box.fill('ya van tres, así que algo se me escapa pues, ¿qué pasa cuando te lo bebes?');
  await box.press('Enter');
  await newestLine(page).getByText('me lo puedo beber').waitFor();
  expect(complaints).toEqual([]);
});
