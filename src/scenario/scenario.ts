import type { Mood } from './mood.ts';

export const channels = ['phone', 'chat', 'email', 'counter', 'video'] as const;
export type Channel = (typeof channels)[number];

export const levels = ['starter', 'steady', 'stretch'] as const;
export type Level = (typeof levels)[number];

export const endingKinds = [
  'delighted',
  'resolved',
  'recovered',
  'unresolved',
  'escalated',
  'lost',
] as const;
export type EndingKind = (typeof endingKinds)[number];

export function isEndingKind(value: unknown): value is EndingKind {
  return endingKinds.some((kind) => kind === value);
}

/**
 * A guard as an author writes it: an atom (`patience >= 4`, `knowsAboutRent`,
 * `not knowsAboutRent`), a list that must hold as a whole, or a nesting of those.
 */
export type GuardSource =
  | string
  | readonly GuardSource[]
  | { readonly any: readonly GuardSource[] }
  | { readonly all: readonly GuardSource[] }
  | { readonly not: GuardSource };

export interface LineObject {
  text: string;
  mood?: Mood;
  when?: GuardSource;
}
export type LineSource = string | LineObject;

export interface SilentTransitionObject {
  target?: string;
  guard?: GuardSource;
  effects?: Record<string, number>;
  remember?: string | string[];
  forget?: string | string[];
}
/** A transition of `always` or `after`. A bare string is its target. */
export type SilentTransitionSource =
  string | SilentTransitionObject | (string | SilentTransitionObject)[];

export interface AxisScores {
  empathy?: number;
  outcome?: number;
}

/** One candidate of a reply. Only the first of several carries `reply`, `brave`, `once`, `sayings`. */
export interface ReplyObject extends SilentTransitionObject {
  reply?: string;
  shows?: string[];
  sayings?: string[];
  feedback?: string;
  brave?: string;
  once?: boolean;
  scores?: AxisScores;
}
export type ReplySource = ReplyObject | ReplyObject[];

export interface EndingObject {
  kind: EndingKind;
  title: string;
  reflection: string;
}

export interface StateSource {
  type?: 'final';
  initial?: string;
  states?: Record<string, StateSource>;
  says?: LineSource | LineSource[];
  mood?: Mood;
  note?: string;
  ending?: EndingObject;
  on?: Record<string, ReplySource>;
  always?: SilentTransitionSource;
  after?: Record<string, SilentTransitionSource>;
}

export interface MeterObject {
  start?: number;
  max?: number;
  label?: string;
  hidden?: boolean;
}

export interface CustomerObject {
  name: string;
  pronouns?: string;
  background?: string;
  /** Decides what they look like; their name does if it is left out. */
  face?: string;
}

/**
 * A scenario as its author wrote it: the object a scenario file holds, after it was found valid.
 * Plain data, JSON both ways; with actions and guards filled in it is an XState machine config.
 */
export interface Scenario {
  misstep: 1;
  id: string;
  title: string;
  summary: string;
  channel: Channel;
  level: Level;
  minutes: number;
  topics: string[];
  source?: string;
  author?: string;
  license?: string;
  /** BCP 47; `en` if not given. */
  locale?: string;
  customer: CustomerObject;
  you: string;
  brief: string;
  goal: string;
  meters?: Record<string, MeterObject>;
  facts?: string[];
  observe?: string[];
  discuss?: string[];
  initial: string;
  states: Record<string, StateSource>;
}
