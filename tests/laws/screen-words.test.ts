import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';

const app = join(import.meta.dirname, '../../src/app');
const modules = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));

/** Screens with a catalogue of their own, which only they load. */
const screens = readdirSync(app).filter((name) =>
  existsSync(join(app, name, 'words/load-words.ts')),
);
const screenOf = (module: string) => screens.find((screen) => module.startsWith(`${screen}/`));

function importsOf(module: string): string[] {
  const text = readFileSync(join(app, module), 'utf8');
  return [...text.matchAll(/^import (?!type)[^;]*?'(\.[^']+)'/gm)].map(([, path = '']) =>
    relative(app, join(app, dirname(module), path))
      .split(sep)
      .join('/'),
  );
}

it('words of a screen are loaded wherever they are shown', () => {
  const strangers = modules.flatMap((module) => {
    const imports = importsOf(module);
    return imports.filter((imported) => {
      const screen = screenOf(imported);
      if (screen === undefined || screen === screenOf(module)) return false;
      const hasWords = readFileSync(join(app, imported), 'utf8').includes('@lingui');
      const words = `${screen}/words/load-words.ts`;
      return hasWords && ![...imports, ...importsOf(imported)].includes(words);
    });
  });
  expect(screens.length).toBeGreaterThan(2);
  expect(strangers).toEqual([]);
});
