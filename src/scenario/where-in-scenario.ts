import type { Path } from './finding.ts';
import { customerShape, meterShape, scenarioShape } from './schema.ts';
import { lineShape, transitionShape } from './schema-parts.ts';
import { endingShape, replyShape, stateShape } from './state-schema.ts';

/** What a path of a scenario file leads into. */
export interface Where {
  /** In words: `a reply`. */
  kind: string;
  /** The keys that may be there; none inside a map of names. */
  keys: readonly string[];
  /** Dotted path of the innermost state. */
  state?: string;
  reply?: string;
}

interface Kind {
  words: string;
  shape: object;
  /** Keys that lead on, to one of a kind or, where named, to a map of them. */
  inner: Readonly<Record<string, { kind: string; named?: true }>>;
}

const kinds: Readonly<Record<string, Kind>> = {
  file: {
    words: 'a scenario',
    shape: scenarioShape,
    inner: {
      customer: { kind: 'customer' },
      meters: { kind: 'meter', named: true },
      states: { kind: 'state', named: true },
    },
  },
  customer: { words: 'the customer', shape: customerShape, inner: {} },
  meter: { words: 'a meter', shape: meterShape, inner: {} },
  state: {
    words: 'a state',
    shape: { ...stateShape, states: null },
    inner: {
      states: { kind: 'state', named: true },
      on: { kind: 'reply', named: true },
      after: { kind: 'silent', named: true },
      always: { kind: 'silent' },
      says: { kind: 'line' },
      ending: { kind: 'ending' },
    },
  },
  reply: { words: 'a reply', shape: replyShape, inner: { scores: { kind: 'scores' } } },
  silent: { words: 'a transition of `always` or `after`', shape: transitionShape, inner: {} },
  line: { words: 'a line', shape: lineShape, inner: {} },
  ending: { words: 'an ending', shape: endingShape, inner: {} },
  scores: { words: '`scores`', shape: { empathy: null, outcome: null }, inner: {} },
};

/** Follows a path from the root of the file. */
export function whereInScenario(path: Path): Where {
  let kind = kinds['file'];
  const states: string[] = [];
  let reply: string | undefined;
  const steps = path.filter((step) => typeof step === 'string');
  for (let at = 0; at < steps.length && kind; at++) {
    const step = steps[at] ?? '';
    const inner = Object.hasOwn(kind.inner, step) ? kind.inner[step] : undefined;
    const name = inner?.named ? steps[++at] : undefined;
    kind = inner && (!inner.named || name !== undefined) ? kinds[inner.kind] : undefined;
    if (name !== undefined && inner?.kind === 'state') states.push(name);
    if (name !== undefined && inner?.kind === 'reply') reply = name;
  }
  return {
    kind: kind?.words ?? 'this map',
    keys: kind ? Object.keys(kind.shape) : [],
    ...(states.length > 0 && { state: states.join('.') }),
    ...(reply !== undefined && { reply }),
  };
}
