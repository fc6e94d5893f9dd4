import { useCallback } from 'react';
import type { StudioDesk } from '../../../studio/desk.ts';
import type { DraftText } from '../../../studio/draft.ts';
import { freeName } from '../../../studio/free-name.ts';
import { builtInSummaries } from '../../scenario-summaries.ts';
import type { Drafts } from './use-drafts.ts';

/** A text to begin a draft with, and the id that it would like to have. */
export interface Beginning {
  text: DraftText;
  wanted: string;
}

/**
 * Begins drafts under ids of their own: none in the library, and no other draft, has the same. The
 * ids of those that could be kept.
 */
export type BeginUnder = (beginnings: readonly Beginning[]) => Promise<string[]>;

export function useBeginUnder(desk: StudioDesk, { drafts, begin }: Drafts): BeginUnder {
  return useCallback(
    async (beginnings) => {
      const taken = [
        ...builtInSummaries.map(({ id }) => id),
        ...(drafts ?? []).map(({ fileName }) => fileName.replace(/\.ya?ml$/i, '')),
      ];
      const begun: string[] = [];
      for (const { text, wanted } of beginnings) {
        const id = freeName(wanted, taken);
        taken.push(id);
        const named = await desk.write(text, { type: 'edit', edit: { type: 'id.changed', id } });
        const draft = await begin(`${id}.yaml`, named ?? text);
        if (draft !== null) begun.push(draft);
      }
      return begun;
    },
    [begin, desk, drafts],
  );
}
