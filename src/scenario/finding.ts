import type { PathPart } from './place-of-path.ts';
import type { ReadingCode } from './problem.ts';

export type Path = readonly (string | number)[];

/** A problem before it has a place in a text. */
export interface Finding {
  code: ReadingCode;
  path: Path;
  /** What of the path is at fault, where that matters: an unknown key is. */
  part?: PathPart;
  severity?: 'warning';
  message: string;
  /** A function where finding the words takes time: only what is reported is worth it. */
  mend: string | (() => string);
}

/** A map of a file that may still be anything. Never inherits. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or a list of nothing but texts. */
export function isTexts(value: unknown): value is string | string[] {
  return [value].flat().every((item) => typeof item === 'string');
}

/** The value where it is a text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The own value of a key, never an inherited one. */
export function ownValue(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => ownValue(value, key), root);
}

/** The items of a list with their paths; of anything else, the thing itself. */
export function itemsOf(value: unknown, path: Path): { item: unknown; path: Path }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [{ item: value, path }];
  return value.map((item: unknown, index) => ({ item, path: [...path, index] }));
}
