import { CST, Composer, type Document, Lexer, Parser } from 'yaml';
import { readYamlNode } from './read-yaml-node.ts';
import type { Problem, ReadingCode } from './problem.ts';
import { checkReadingLimits } from './read-limits.ts';
import { readingLimits } from './reading-limits.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { textPlaces } from './text-place.ts';

export type YamlDocument = Document.Parsed;

/** A YAML file as plain data. `document` keeps the ranges of everything in it. */
export type ParsedYaml =
  | { ok: true; value: unknown; document: YamlDocument }
  | { ok: false; problems: Problem<ReadingCode>[] };

const mostProblems = 20;

/**
 * Reads YAML without anchors, aliases, tags, directives and merge keys, one document only, with
 * limits. Never throws; takes any text.
 */
export function parseYaml(source: string): ParsedYaml {
  const unreadable = checkReadingLimits(source);
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const placeOf = textPlaces(source);
  const scanned = scanTokens(source);
  if (!scanned.ok) {
    const { offset, message, mend } = scanned.refusal;
    return { ok: false, problems: [syntaxProblem(placeOf(offset), message, mend)] };
  }
  const document = composeDocument(scanned.tokens, source.length);
  if (!document) {
    const message = 'The file is empty.';
    const mend = 'Begin it with `misstep: 1`.';
    return { ok: false, problems: [syntaxProblem({ line: 1, column: 1 }, message, mend)] };
  }
  if (document.errors.length > 0) {
    const problems = document.errors.slice(0, mostProblems).map(({ pos, message }) => {
      const sentence = message.endsWith('.') ? message : `${message}.`;
      return syntaxProblem(placeOf(pos[0]), sentence, mendFromYamlError(message));
    });
    return { ok: false, problems };
  }
  const { value, faults } = readYamlNode(document.contents);
  if (faults.length > 0) {
    const problems = faults
      .slice(0, mostProblems)
      .map(({ offset, message, mend }) => syntaxProblem(placeOf(offset), message, mend));
    return { ok: false, problems };
  }
  return { ok: true, value, document };
}

function composeDocument(tokens: readonly CST.Token[], length: number): YamlDocument | null {
  // Duplicate keys are looked for in linear time by `readYamlNode`.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, version: '1.2' });
  for (const document of composer.compose(tokens, false, length)) return document;
  return null;
}

interface Refusal {
  offset: number;
  message: string;
  mend: string;
}

/** Names of tokens that version 1 has no use for, each with what to write instead. */
const refusedTokens: ReadonlyMap<string | null, readonly [string, string]> = new Map([
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
    [
      'Tags (`!name`) are not part of the language.',
      'Leave it out, or write it in quotes if it is text.',
    ],
  ],
  ['directive-line', ['Directives (`%`) are not part of the language.', 'Delete the line.']],
] as const);

function scanTokens(
  source: string,
): { ok: true; tokens: CST.Token[] } | { ok: false; refusal: Refusal } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const refuse = (message: string, mend: string) => {
    return { ok: false as const, refusal: { offset: parser.offset, message, mend } };
  };
  let nodes = 0;
  let indicators = 0;
  let documents = 0;
  let depth = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(source)) {
    if (!isText) {
      const refused = refusedTokens.get(CST.tokenType(lexeme));
      if (refused) return refuse(...refused);
      if (lexeme === CST.DOCUMENT && ++documents > 1) {
        return refuse('A second document begins here.', 'Keep one document to a file.');
      }
      if (lexeme === CST.SCALAR || lexeme === '[' || lexeme === '{') nodes++;
      else if (lexeme === '-' || lexeme === ':' || lexeme === ',') indicators++;
      if (nodes > readingLimits.nodes || indicators > readingLimits.nodes) {
        const message = `The file holds more than ${readingLimits.nodes} values.`;
        return refuse(message, 'Split it into several scenarios.');
      }
    }
    isText = !isText && lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    const { length } = parser.stack;
    // A document and a scalar just being read lie on the stack too.
    if (length > readingLimits.depth + 2) {
      const message = `The file is nested deeper than ${readingLimits.depth} levels.`;
      return refuse(message, 'Make it flatter.');
    }
    if (length > depth) nodes += lexeme === '-' || lexeme === ':' ? length - depth - 1 : 0;
    depth = length;
  }
  for (const token of parser.end()) tokens.push(token);
  return { ok: true, tokens };
}

function mendFromYamlError(message: string): string {
  if (/implicit key|nested mappings/i.test(message)) {
    return 'Put the text in quotes if it holds a colon, and look at the indentation.';
  }
  if (/indent|tabs/i.test(message)) return 'Line it up with its neighbours, with spaces.';
  if (/quote/i.test(message)) return 'Close the quotes.';
  return 'Look at this line and the one before it: indentation, quotes, brackets.';
}
