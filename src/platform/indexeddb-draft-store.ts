import type { DraftStore } from '../studio/draft.ts';
import { thinOut } from '../studio/thin-out.ts';
import type { Database } from './database.ts';
import { parseDraft, parseDraftVersion } from './draft-record.ts';

/** Drafts and their history in the database. A record that can't be read stays where it is. */
export function createDraftStore(database: Database): DraftStore {
  const keyOf = (draft: string, at: number) => `${draft} ${String(at).padStart(15, '0')}`;

  async function versions(draft: string) {
    const listed = await database.list('draft-versions', `${draft} `);
    if (!listed.ok) return listed;
    const found = listed.value.flatMap(({ value }) => parseDraftVersion(value) ?? []);
    return { ok: true, value: found.reverse() } as const;
  }

  return {
    versions,
    save: (draft) => database.put('drafts', draft.id, draft),
    async find(id) {
      const found = await database.get('drafts', id);
      if (!found.ok) return found;
      if (found.value === undefined) return { ok: true, value: null };
      const draft = parseDraft(found.value);
      if (draft !== null) return { ok: true, value: draft };
      const detail = 'It was written by a newer version, or is damaged.';
      return { ok: false, failure: { kind: 'broken', detail } };
    },
    async list() {
      const listed = await database.list('drafts');
      if (!listed.ok) return listed;
      const drafts = listed.value.flatMap(({ value }) => parseDraft(value) ?? []);
      drafts.sort((one, other) => other.updatedAt - one.updatedAt);
      const unreadable = listed.value.flatMap(({ key, value }) =>
        parseDraft(value) === null ? [{ key, raw: value }] : [],
      );
      return { ok: true, value: { drafts, unreadable } };
    },
    async remove(id) {
      const listed = await database.list('draft-versions', `${id} `);
      if (!listed.ok) return listed;
      return database.change((store) => [
        () => store('drafts').delete(id),
        () => store('draft-files').delete(id),
        ...listed.value.map(
          ({ key }) =>
            () =>
              store('draft-versions').delete(key),
        ),
      ]);
    },
    async keepVersion(version) {
      const { draft, at } = version;
      const kept = await database.put('draft-versions', keyOf(draft, at), version);
      if (!kept.ok) return kept;
      const listed = await versions(draft);
      if (!listed.ok) return listed;
      const times = listed.value.map((one) => one.at);
      for (const old of thinOut(times, at)) {
        const removed = await database.remove('draft-versions', keyOf(draft, old));
        if (!removed.ok) return removed;
      }
      return kept;
    },
  };
}
