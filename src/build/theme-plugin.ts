import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { answerInTheme } from './answer-in-theme.ts';

/** Puts `answerInTheme` into the service worker. Stands behind the plugin that writes the worker. */
export function themePlugin(): Plugin {
  let worker = '';
  return {
    name: 'misstep-theme',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      worker = resolve(root, build.outDir, 'sw.js');
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const source = await readFile(worker, 'utf8');
        await writeFile(worker, `(${String(answerInTheme)})(self);\n${source}`);
      },
    },
  };
}
