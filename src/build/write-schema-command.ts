import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scenarioJsonSchema } from '../scenario/json-schema.ts';

const file = join(import.meta.dirname, '../../public/scenario.schema.json');
await writeFile(file, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
