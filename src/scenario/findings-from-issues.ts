import type { core } from 'zod';
import { cut, describeValue } from './describe-value.ts';
import { type Finding, type Path, valueAt } from './finding.ts';
import { didYouMean } from './nearest-name.ts';
import { xstateKeys, xstateMend } from './xstate-keys.ts';

type Issue = core.$ZodIssue;

export interface KeysAt {
  (path: Path): { kind: string; keys: readonly string[] };
}

// Nobody reads further, and a hostile file may have tens of thousands.
const mostIssues = 100;

/** Turns what zod found into sentences for an author. `keysAt` knows what may stand at a path. */
export function findingsFromIssues(
  issues: readonly Issue[],
  root: unknown,
  keysAt: KeysAt,
): Finding[] {
  return issues.slice(0, mostIssues).flatMap((issue) => findingsFromIssue(issue, [], root, keysAt));
}

function findingsFromIssue(issue: Issue, above: Path, root: unknown, keysAt: KeysAt): Finding[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? '' : step))];
  const value = valueAt(root, path);
  const key = path.length > 0 ? `\`${path.at(-1)}\`` : 'The file';
  const subject = typeof path.at(-1) === 'number' ? 'This item' : key;
  const schema = (message: string, mend: string): Finding[] => [
    { code: 'schema', path, message, mend },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, mostIssues)
        .map((name) => unknownKey(name, [...path, name], keysAt(path)));
    case 'invalid_union': {
      const branch = meantBranch(issue.errors);
      if (branch) return branch.flatMap((inner) => findingsFromIssue(inner, path, root, keysAt));
      const expected = [...new Set(issue.errors.flatMap(expectedOf))].join(' or ');
      return wrongType(subject, expected, value, path);
    }
    case 'invalid_type':
      return wrongType(subject, expectation(issue.expected), value, path);
    case 'invalid_value':
      return [wrongChoice(issue.values.map(String), path, value)];
    case 'invalid_key': {
      const name = String(path.at(-1));
      if (path.at(-2) === 'after') return [badDuration(name, path)];
      const message = `\`${cut(name)}\` is no name that can be used here.`;
      const rule = issue.issues[0]?.message ?? '';
      const mend = name.includes('*')
        ? 'Name each reply: version 1 of the language has no wildcards.'
        : `Rename it: ${rule}.`;
      return [{ code: 'schema', path, part: 'key', message, mend }];
    }
    case 'too_small':
    case 'too_big': {
      const isList = issue.origin === 'array';
      const [word, limit] =
        issue.code === 'too_small' ? ['least', issue.minimum] : ['most', issue.maximum];
      return isList
        ? schema(
            `${subject} is a list of ${Array.isArray(value) ? value.length : 0}; it takes at ${word} ${limit}.`,
            'Add or remove items.',
          )
        : schema(
            `${subject} is ${describeValue(value)}; it is at ${word} ${limit}.`,
            'Choose a number in between.',
          );
    }
    case 'custom':
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
      return schema(
        issue.message === 'is empty'
          ? `${subject} is empty.`
          : `${subject} is ${describeValue(value)}: ${issue.message}.`,
        issue.message === 'is empty' ? 'Write a text, or remove the key.' : 'Change it.',
      );
  }
}

function unknownKey(
  name: string,
  path: Path,
  { kind, keys }: { kind: string; keys: readonly string[] },
): Finding {
  const base = { code: 'schema', path, part: 'key' } as const;
  if (xstateKeys.has(name)) {
    const message = `\`${name}\` is XState's, and not part of version 1 of the language.`;
    return { ...base, message, mend: xstateMend };
  }
  const message = `\`${cut(name)}\` is not a key of ${kind}.`;
  const otherwise = keys.length > 0 ? `It may have ${list(keys)}.` : 'Remove it.';
  return { ...base, message, mend: () => didYouMean(name, keys, otherwise) };
}

function wrongType(subject: string, expected: string, value: unknown, path: Path): Finding[] {
  if (value === undefined && path.length > 0) {
    const message = `${subject} is missing.`;
    return [{ code: 'schema', path, message, mend: `Add it: ${expected}.` }];
  }
  const message = `${subject} must be ${expected}; found ${describeValue(value)}.`;
  return [{ code: 'schema', path, message, mend: `Write ${expected} here.` }];
}

function wrongChoice(choices: readonly string[], path: Path, value: unknown): Finding {
  const key = String(path.at(-1));
  const base = { code: 'schema', path } as const;
  if (key === 'misstep') {
    const message =
      value === undefined
        ? '`misstep`, the version of the language, is missing.'
        : `Version ${cut(JSON.stringify(value) ?? '')} of the language is not known; known is version 1.`;
    return { ...base, message, mend: 'Write `misstep: 1`.' };
  }
  if (key === 'type') {
    const isXState = value === 'parallel' || value === 'history';
    const message = isXState
      ? `\`type: ${value}\` is XState's, and not part of version 1 of the language.`
      : `\`type\` can only be \`final\`; found ${describeValue(value)}.`;
    return { ...base, message, mend: 'Write `type: final` for an ending, else leave `type` out.' };
  }
  const otherwise = `Choose one of ${list(choices)}.`;
  if (value === undefined) return { ...base, message: `\`${key}\` is missing.`, mend: otherwise };
  const message = `\`${key}\` can't be ${describeValue(value)}.`;
  const mend = typeof value === 'string' ? didYouMean(value, choices, otherwise) : otherwise;
  return { ...base, message, mend };
}

function badDuration(name: string, path: Path): Finding {
  const message = `\`${cut(name)}\` is no duration.`;
  return { code: 'bad-duration', path, part: 'key', message, mend: 'Write `25s` or `1500ms`.' };
}

/** The branch of a union whose outermost type fits what was written: the one that was meant. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  return branches.find((issues) => !issues.some(isAboutTheWhole)) ?? null;
}

function isAboutTheWhole(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return meantBranch(issue.errors) === null;
  return issue.code === 'invalid_type';
}

function expectedOf(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_union') return issue.errors.flatMap(expectedOf);
    return issue.code === 'invalid_type' ? [expectation(issue.expected)] : [];
  });
}

function expectation(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
  };
  return words[type] ?? type;
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
