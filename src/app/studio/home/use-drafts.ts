import { useCallback, useEffect, useState } from 'react';
import type { StoreFailure } from '../../../practice/attempt-store.ts';
import type { Draft, DraftText } from '../../../studio/draft.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { usePorts } from '../../ports.tsx';
import { goTo } from '../../shell/hash-location.ts';
import { studioHrefs } from '../studio-hrefs.ts';

export interface Drafts {
  /** Newest first; null until they were read. */
  drafts: readonly Draft[] | null;
  unreadable: readonly { key: string; raw: unknown }[];
  /** Why the last draft could not be kept or deleted, or why they can't be read. */
  failure: StoreFailure | null;
  /** Keeps a new draft and opens it; the text goes nowhere else when it can't be kept. */
  begin: (fileName: string, text: DraftText) => Promise<string | null>;
  remove: (id: string) => Promise<void>;
  readAnew: () => Promise<void>;
}

export function useDrafts({ drafts: store }: StudioPorts): Drafts {
  const { newId, now } = usePorts();
  const [drafts, setDrafts] = useState<readonly Draft[] | null>(null);
  const [unreadable, setUnreadable] = useState<Drafts['unreadable']>([]);
  const [unread, setUnread] = useState<StoreFailure | null>(null);
  const [unwritten, setUnwritten] = useState<StoreFailure | null>(null);

  const take = useCallback((listed: Awaited<ReturnType<typeof store.list>>) => {
    setUnread(listed.ok ? null : listed.failure);
    setDrafts(listed.ok ? listed.value.drafts : []);
    if (listed.ok) setUnreadable(listed.value.unreadable);
  }, []);
  useEffect(() => void store.list().then(take), [store, take]);

  const begin = useCallback(
    async (fileName: string, text: DraftText) => {
      const at = now();
      const draft: Draft = {
        version: 1,
        id: newId(),
        fileName,
        createdAt: at,
        updatedAt: at,
        ...text,
      };
      const saved = await store.save(draft);
      setUnwritten(saved.ok ? null : saved.failure);
      return saved.ok ? draft.id : null;
    },
    [newId, now, store],
  );

  const readAnew = useCallback(async () => take(await store.list()), [store, take]);
  const remove = useCallback(
    async (id: string) => {
      const removed = await store.remove(id);
      setUnwritten(removed.ok ? null : removed.failure);
      await readAnew();
    },
    [readAnew, store],
  );
  return { drafts, unreadable, failure: unwritten ?? unread, begin, remove, readAnew };
}

/** Opens a draft's screen, if there is one. */
export function openDraft(id: string | null): void {
  if (id !== null) goTo(studioHrefs.draft(id));
}
