import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createAppServer } from '../../src/server/app-server.ts';
import { visitor } from './visitor.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/screenshots');

/** What a good first try at Remake It says, turn by turn; where it isn't offered, the first reply. */
const said = [
  'What happens when you drink it?',
  'hold the jug',
  'Ten minutes',
  'I’ve stopped',
  'Say when',
];

/** Draws the pictures of the README from the built app: `npm run build && npm run screenshots`. */
await mkdir(folder, { recursive: true });
const server = createAppServer({ folder: join(root, 'dist') });
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const port = server.address();
if (typeof port !== 'object' || port === null) throw new Error('The server has no port.');
const { page, leave } = await visitor({ width: 1440, height: 900 });
const picture = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

await page.goto(`http://127.0.0.1:${port.port}/`);
await page.evaluate('document.fonts.ready');
await page.reload();
await page
  .getByRole('link', { name: /Remake It/ })
  .first()
  .waitFor();
await picture('library');
await page.goto(`http://127.0.0.1:${port.port}/#/practise/remake-it`);
await page.getByRole('button', { name: /^Start talking/ }).click();
const replies = page.locator('[data-reply]');
const over = page.getByRole('link', { name: 'See how it landed' });
for (let turn = 0; turn < 30; turn++) {
  await replies.first().or(over).waitFor();
  if (await over.isVisible()) break;
  if (turn === 2) await picture('practice');
  const wished = replies.filter({ hasText: new RegExp(said.join('|')) });
  await ((await wished.count()) > 0 ? wished : replies).first().click();
  await page.getByRole('main').press('Enter');
}
await over.click();
await page.getByRole('button', { name: 'Show me how it landed' }).click();
await page.getByRole('heading', { name: 'Turn by turn' }).waitFor();
await picture('debrief');
await leave();
server.closeAllConnections();
server.close();
