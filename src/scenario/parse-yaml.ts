import { type CST, Composer, type Document, Parser } from 'yaml';
import { readLexemes, tooDeep } from './read-lexemes.ts';
import { type YamlFault, readYamlNode } from './read-yaml-node.ts';
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
  const refuse = (faults: readonly YamlFault[]): ParsedYaml => {
    const problems = faults
      .slice(0, mostProblems)
      .map(({ offset, message, mend }) => syntaxProblem(placeOf(offset), message, mend));
    return { ok: false, problems };
  };
  const read = readLexemes(source);
  if ('fault' in read) return refuse([read.fault]);
  const parsed = parseTokens(read.lexemes);
  if ('fault' in parsed) return refuse([parsed.fault]);
  const document = composeDocument(parsed.tokens, source.length);
  if (!document) {
    const message = 'The file is empty.';
    const mend = 'Begin it with `misstep: 1`.';
    return { ok: false, problems: [syntaxProblem({ line: 1, column: 1 }, message, mend)] };
  }
  if (document.errors.length > 0) {
    return refuse(
      document.errors.slice(0, mostProblems).map(({ pos, message }) => {
        return { offset: pos[0], message: sentenceFrom(message), mend: mendFromYamlError(message) };
      }),
    );
  }
  const { value, faults } = readYamlNode(document.contents);
  if (faults.length > 0) return refuse(faults);
  return { ok: true, value, document };
}

function composeDocument(tokens: readonly CST.Token[], length: number): YamlDocument | null {
  // Duplicate keys are looked for in linear time by `readYamlNode`.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, version: '1.2' });
  for (const document of composer.compose(tokens, false, length)) return document;
  return null;
}

function parseTokens(lexemes: readonly string[]): { tokens: CST.Token[] } | { fault: YamlFault } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of lexemes) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') {
        const { message, offset } = token;
        return {
          fault: { offset, message: sentenceFrom(message), mend: mendFromYamlError(message) },
        };
      }
      tokens.push(token);
    }
    // A document and a scalar just being read lie on the stack too.
    if (parser.stack.length > readingLimits.depth + 2) {
      return { fault: tooDeep(parser.offset) };
    }
  }
  tokens.push(...parser.end());
  return { tokens };
}

function sentenceFrom(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').slice(0, 200);
  return line.endsWith('.') ? line : `${line}.`;
}

function mendFromYamlError(message: string): string {
  if (/implicit key|nested mappings/i.test(message)) {
    return 'Put the text in quotes if it holds a colon, and look at the indentation.';
  }
  if (/indent|tabs/i.test(message)) return 'Line it up with its neighbours, with spaces.';
  if (/quote/i.test(message)) return 'Close the quotes.';
  return 'Look at this line and the one before it: indentation, quotes, brackets.';
}
