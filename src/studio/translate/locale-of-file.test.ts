import { expect, test } from 'vitest';
import { localeOfFile } from './locale-of-file.ts';

test.each([
  ['what the file says itself', 'title: Hola\nlocale: es\n', 'anything.yaml', 'es'],
  ['in quotes, with a comment behind it', "locale: 'pt-BR' # Brazil\n", 'x.yaml', 'pt-BR'],
  ['its name, where it says nothing', 'title: Hallo\n', 'remake-it.de.yaml', 'de'],
  ['itself rather than its name', 'locale: fr\n', 'remake-it.de.yml', 'fr'],
])('the language of a translation is %s', (_, text, fileName, locale) => {
  expect(localeOfFile(text, fileName)).toBe(locale);
});

test('a scenario, and a locale that is none, are no translation', () => {
  expect(localeOfFile('misstep: 1\nid: late\n', 'late.yaml')).toBeNull();
  expect(localeOfFile('  locale: de\n', 'late.yaml')).toBeNull();
  expect(localeOfFile('locale: deutsch bitte\n', 'late.yaml')).toBeNull();
});
