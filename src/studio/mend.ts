import type { Edit } from './edit.ts';

/** A way out of a problem that one click takes. What it does is the undo step's name, too. */
export interface Mend {
  /** What it does, for the button's words. */
  what:
    | { kind: 'create-state'; name: string }
    | { kind: 'use-name'; name: string; instead: string }
    | { kind: 'remove'; name: string }
    | { kind: 'add-key'; name: string }
    | { kind: 'set-key'; name: string; value: string };
  edit: Edit;
}
