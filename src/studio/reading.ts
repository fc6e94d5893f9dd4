import type { Problem, ReadingCode } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Outline } from './outline.ts';
import type { Place } from './place.ts';

/** Where a state or reply begins in the text. Lines and columns count from 1, offsets from 0. */
export interface TextSpot extends Place {
  offset: number;
  line: number;
  column: number;
}

export interface SidecarReading {
  /** The translation as plain data; null where its YAML can't be read. */
  value: unknown;
  problems: readonly Problem<ReadingCode>[];
}

/** All that can be said of a draft's text without proving it. Plain data. */
export interface Reading {
  /** Whether the YAML can be read; the form and the map work on the last one that can. */
  isReadable: boolean;
  /** The file as plain data, and what a map needs of it; of the file that can't be read, nothing. */
  value: unknown;
  outline: Outline | null;
  /** Of reading the file; the proof has more. */
  problems: readonly Problem<ReadingCode>[];
  /** Null while it has errors. */
  scenario: Scenario | null;
  fingerprint: string;
  /** In the order of the text. */
  spots: readonly TextSpot[];
  translations: Readonly<Record<string, SidecarReading>>;
}

/** What stands at an offset of the text: the last state or reply that begins before it. */
export function placeAt(spots: readonly TextSpot[], offset: number): Place {
  const spot = spots.findLast((one) => one.offset <= offset);
  return spot === undefined
    ? { state: null, reply: null }
    : { state: spot.state, reply: spot.reply };
}

/** Where a place begins in the text; null where it is not in it. */
export function spotOf(spots: readonly TextSpot[], { state, reply }: Place): TextSpot | null {
  return spots.find((one) => one.state === state && one.reply === reply) ?? null;
}
