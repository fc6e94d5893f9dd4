import {
  type CompletionContext,
  type CompletionResult,
  type Completion as EditorCompletion,
  autocompletion,
} from '@codemirror/autocomplete';
import { type CompletionKnowledge, completionsAt } from '../../../studio/file/completions-at.ts';

const types = {
  key: 'property',
  value: 'enum',
  state: 'class',
  behaviour: 'keyword',
  meter: 'variable',
  fact: 'constant',
} as const;

/** Completion from the language's schema, the file's own names and the rubric. */
export function fileCompletion(knowledge: () => CompletionKnowledge) {
  function source(context: CompletionContext): CompletionResult | null {
    const { from, options } = completionsAt(context.state.doc.toString(), context.pos, knowledge());
    if (options.length === 0 || (from === context.pos && !context.explicit && !follows(context))) {
      return null;
    }
    return {
      from,
      validFor: /^["\p{L}\p{N}_.#-]*$/u,
      options: options.map(({ text, kind, detail, help }): EditorCompletion => ({
        label: text.replace(/: $/, ''),
        apply: text,
        type: types[kind],
        ...(detail !== '' && { detail }),
        ...(help !== '' && { info: help }),
      })),
    };
  }
  return autocompletion({ override: [source], icons: false });
}

/** A list is offered by itself behind a colon or a bracket, where a name is expected. */
function follows({ state, pos }: CompletionContext): boolean {
  return /(?:: |\[|, |\{ )$/.test(state.sliceDoc(Math.max(0, pos - 2), pos));
}
