import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { visitor } from './visitor.ts';

const folder = join(import.meta.dirname, '../../public');
const drawing = await readFile(join(folder, 'icon.svg'), 'utf8');

/** Draws the icons of the installed app from `public/icon.svg`: `node tests/support/draw-icons.ts`. */
for (const size of [192, 512]) {
  const { page, leave } = await visitor({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`,
  );
  await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
  await leave();
}
