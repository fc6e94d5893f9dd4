import { CST, Lexer } from 'yaml';
import type { YamlFault } from './read-yaml-node.ts';
import { readingLimits } from './reading-limits.ts';

/** Kinds of lexemes that the language has no use for, each with what to write instead. */
const refused: ReadonlyMap<string | null, readonly [message: string, mend: string]> = new Map([
  ['anchor', ['Anchors (`&name`) are not part of the language.', 'Write the value out.']],
  [
    'alias',
    [
      'Aliases (`*name`) are not part of the language.',
      'Write it out, or in quotes if it is text.',
    ],
  ],
  [
    'tag',
    ['Tags (`!name`) are not part of the language.', 'Remove it, or use quotes if it is text.'],
  ],
  ['directive-line', ['Directives (`%`) are not part of the language.', 'Delete the line.']],
  [
    'explicit-key-ind',
    ['Keys after `?` are not part of the language.', 'Write the key and a colon, or use quotes.'],
  ],
] as const);

const second = ['A second document begins here.', 'Keep one document to a file.'] as const;

// More of these than any file within the limits has, its prose included.
const mostMarks = 250_000;

/**
 * Cuts a text into YAML's lexemes and refuses, as early as it can be known, what the language
 * leaves out and what is too much. Runs over the text once.
 */
export function readLexemes(source: string): { lexemes: string[] } | { fault: YamlFault } {
  const lexemes: string[] = [];
  let offset = 0;
  let nodes = 0;
  let indicators = 0;
  let documents = 0;
  let hasMarker = false;
  let flowDepth = 0;
  let dashes = 0;
  let isText = false;
  const refuse = (message: string, mend: string) => ({ fault: { offset, message, mend } });
  if (hasTooManyMarks(source)) return { fault: tooMany(0) };
  for (const lexeme of new Lexer().lex(source)) {
    lexemes.push(lexeme);
    if (isText) {
      isText = false;
    } else if (lexeme === CST.SCALAR) {
      isText = true;
      dashes = 0;
      nodes++;
      continue;
    } else if (lexeme === CST.DOCUMENT) {
      if (++documents > 1) return refuse(...second);
      continue;
    } else if (lexeme === '---') {
      if (nodes > 0 || hasMarker) return refuse(...second);
      hasMarker = true;
    } else if (lexeme === CST.FLOW_END) continue;
    else if (lexeme.startsWith('"') || lexeme.startsWith("'")) {
      nodes++;
      dashes = 0;
      const escape = lexeme.startsWith('"') ? badEscape(lexeme) : -1;
      if (escape >= 0) {
        offset += escape;
        const shown = lexeme.slice(escape, escape + 2);
        return refuse(`\`${shown}\` means nothing in a text.`, 'Write `\\\\` for one backslash.');
      }
    } else if (lexeme === '[' || lexeme === '{') {
      nodes++;
      flowDepth++;
    } else if (lexeme === ']' || lexeme === '}') flowDepth--;
    else if (lexeme === '-') {
      indicators++;
      dashes++;
    } else if (lexeme === ':' || lexeme === ',') indicators++;
    else if (lexeme === '\n' || lexeme === '\r\n') dashes = 0;
    else {
      const words = refused.get(CST.tokenType(lexeme));
      if (words) return refuse(...words);
    }
    if (nodes > readingLimits.nodes || indicators > readingLimits.nodes) {
      return { fault: tooMany(offset) };
    }
    if (flowDepth > readingLimits.depth || dashes > readingLimits.depth) {
      return { fault: tooDeep(offset) };
    }
    offset += lexeme.length;
  }
  return { lexemes };
}

export function tooDeep(offset: number): YamlFault {
  const message = `The file is nested deeper than ${readingLimits.depth} levels.`;
  return { offset, message, mend: 'Make it flatter.' };
}

function tooMany(offset: number): YamlFault {
  const message = `The file holds more than ${readingLimits.nodes} values.`;
  return { offset, message, mend: 'Split it into several scenarios.' };
}

function hasTooManyMarks(source: string): boolean {
  let marks = 0;
  for (let at = 0; at < source.length; at++) {
    switch (source.charCodeAt(at)) {
      case 0x22: // "
      case 0x27: // '
      case 0x2c: // ,
      case 0x2d: // -
      case 0x3a: // :
      case 0x5b: // [
      case 0x5d: // ]
      case 0x7b: // {
      case 0x7d: // }
        marks++;
    }
  }
  return marks > mostMarks;
}

/** Where in a double-quoted text a backslash is followed by what YAML does not know; −1 if nowhere. */
function badEscape(quoted: string): number {
  for (let at = quoted.indexOf('\\'); at >= 0; at = quoted.indexOf('\\', at + 2)) {
    if (!escapes.test(quoted.slice(at + 1, at + 10))) return at;
  }
  return -1;
}

const escapes = /^(?:[0abt\tnvfre "/\\N_LP\r\n]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/i;
