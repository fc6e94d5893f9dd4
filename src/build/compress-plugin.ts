import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const worth = /\.(?:html|js|css|svg|json|webmanifest)$/;

/** Writes `.br` and `.gz` beside every text file of the build; the server sends those. */
export function compressPlugin(folder: string): Plugin {
  return {
    name: 'misstep-compress',
    apply: 'build',
    enforce: 'post',
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const names = await readdir(folder, { recursive: true });
        await Promise.all(
          names
            .filter((name) => worth.test(name))
            .map(async (name) => {
              const file = join(folder, name);
              const text = await readFile(file);
              await writeFile(`${file}.br`, await promisify(brotliCompress)(text));
              await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
            }),
        );
      },
    },
  };
}
