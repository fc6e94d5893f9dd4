import type { ModelEvidence } from './evidence.ts';
import { pathOfState } from './path-of-state.ts';

export interface SpokenText {
  path: (string | number)[];
  state: string;
  reply?: string;
  text: string;
}

/** All that is said in a scenario: lines of the customer and replies. */
export function spokenTexts({ model }: Pick<ModelEvidence, 'model'>): SpokenText[] {
  return model.states.flatMap((state) => [
    ...state.lines.map(({ text }, index) => ({
      path: pathOfState(state, 'says', index),
      state: state.path,
      text,
    })),
    ...state.replies.map(({ id, text }) => ({
      path: pathOfState(state, 'on', id),
      state: state.path,
      reply: id,
      text,
    })),
  ]);
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
