import type { Path } from '../scenario/finding.ts';

/**
 * One thing that an author does to a file, whichever view they do it in. States are named by their
 * dotted path; keys and ids are names as in the file.
 */
export type Edit =
  /**
   * Writes a value where the path leads, with what has to be around it. Undefined removes it, and
   * the map or list around it where nothing else is left in that (unless the language needs it).
   */
  | { type: 'value.set'; path: Path; value: unknown }
  /** Several at once, one step to undo. */
  | { type: 'values.set'; values: readonly { path: Path; value: unknown }[] }
  /** A new state beside the others of `inside` (null: at the top), after `after` where given. */
  | {
      type: 'state.added';
      inside: string | null;
      key: string;
      value: Readonly<Record<string, unknown>>;
      after?: string;
    }
  /** Every target and `initial` that means it, or a state in it, follows. */
  | { type: 'state.renamed'; state: string; key: string }
  /** With all that is in it. What leads to it is left as it is, and becomes a problem with mends. */
  | { type: 'state.removed'; state: string }
  | {
      type: 'reply.added';
      state: string;
      reply: string;
      value: Readonly<Record<string, unknown>>;
    }
  | { type: 'reply.renamed'; state: string; reply: string; to: string }
  | { type: 'reply.removed'; state: string; reply: string }
  /** By so many places among the replies of its state; kept within them. */
  | { type: 'reply.moved'; state: string; reply: string; by: number }
  /** Leads a way (its path as in the outline) to another state; null lets it stay where it is. */
  | { type: 'way.led'; path: Path; state: string; leadsTo: string | null }
  /** Every guard and effect that names it follows. */
  | { type: 'meter.renamed'; meter: string; to: string }
  | { type: 'fact.renamed'; fact: string; to: string }
  /** The file's id; targets from its root (`#id.…`) follow. */
  | { type: 'id.changed'; id: string };
