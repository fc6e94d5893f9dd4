import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtInFolder, scenariosPage } from './scenarios-page.ts';

const file = join(import.meta.dirname, '../../docs/scenarios.md');
await writeFile(file, await scenariosPage(builtInFolder));
