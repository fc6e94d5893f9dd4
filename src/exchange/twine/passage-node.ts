/** What a passage asks about its variables. `unknown` is what guards have no words for. */
export type Condition =
  | { kind: 'compare'; variable: string; comparison: Comparison; value: number }
  | { kind: 'is'; variable: string; value: boolean }
  | { kind: 'truthy'; variable: string }
  | { kind: 'all' | 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition }
  | { kind: 'unknown' };

export type Comparison = '>=' | '<=' | '>' | '<' | '==' | '!=';

/** What is done to a variable. `other` is neither a whole number nor yes or no. */
export type NewValue =
  | { kind: 'number'; to: number }
  | { kind: 'add'; by: number }
  | { kind: 'boolean'; to: boolean }
  | { kind: 'other'; isText: boolean };

export interface Assignment {
  variable: string;
  value: NewValue;
  /** As written, with the name of the macro. */
  raw: string;
  at: number;
}

export interface Branch {
  /** Null for `else`. */
  condition: Condition | null;
  body: PassageNode[];
  raw: string;
  at: number;
}

/** A piece of a passage. `at` counts characters from the beginning of its text. */
export type PassageNode =
  | { kind: 'text'; text: string; at: number }
  | {
      kind: 'link';
      text: string;
      /** Null for a link that only does something. */
      target: string | null;
      assignments: Assignment[];
      /** Gone once it was clicked. */
      once: boolean;
      raw: string;
      at: number;
    }
  | { kind: 'set'; assignments: Assignment[]; at: number }
  | { kind: 'if'; branches: Branch[]; at: number }
  /** What stands inside something that can't be carried: nobody knows when it happens. */
  | { kind: 'unsure'; body: PassageNode[]; at: number }
  | { kind: 'goto' | 'include'; target: string; raw: string; at: number }
  | { kind: 'lost'; what: string; why: string; at: number };

/** The pieces right inside this one. */
export function bodiesOf(node: PassageNode): readonly (readonly PassageNode[])[] {
  if (node.kind === 'if') return node.branches.map(({ body }) => body);
  return node.kind === 'unsure' ? [node.body] : [];
}
