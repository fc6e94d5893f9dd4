import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtInFolder, scenariosPage } from '../../src/build/scenarios-page.ts';

it('docs/scenarios.md says what the scenarios are now: `npm run scenarios` writes it', async () => {
  const page = await readFile(join(builtInFolder, '../docs/scenarios.md'), 'utf8');
  expect(page).toBe(await scenariosPage(builtInFolder));
});
