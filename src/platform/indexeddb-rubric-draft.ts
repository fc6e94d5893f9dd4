import type { RubricDraftStore } from '../studio/rubric/rubric-draft-store.ts';
import type { Database } from './database.ts';

const sourceKey = 'rubric-draft';
const choiceKey = 'rubric-choice';
const channelName = 'misstep rubric';

/**
 * The rubric at work lies beside the settings, and the choice beside it: under keys of their own, so
 * that a tab that chooses never writes over the text of another. Neither is in an export.
 */
export function createRubricDraftStore(
  database: Pick<Database, 'get' | 'put' | 'remove' | 'change'>,
): RubricDraftStore {
  return {
    save: (source) => told(database.put('settings', sourceKey, source)),
    choose: (choice) =>
      told(
        choice === 'own'
          ? database.remove('settings', choiceKey)
          : database.put('settings', choiceKey, choice),
      ),
    async load() {
      const [source, choice] = await Promise.all([
        database.get('settings', sourceKey),
        database.get('settings', choiceKey),
      ]);
      if (!source.ok) return source;
      if (!choice.ok) return choice;
      if (typeof source.value !== 'string') return { ok: true, value: null };
      const chosen = choice.value === 'default' ? 'default' : 'own';
      return { ok: true, value: { source: source.value, choice: chosen } };
    },
    forget: () =>
      told(
        database.change((store) =>
          [sourceKey, choiceKey].map((key) => () => store('settings').delete(key)),
        ),
      ),
    watch(onChange) {
      const channel = new BroadcastChannel(channelName);
      channel.addEventListener('message', onChange);
      return () => channel.close();
    },
  };
}

/** Tells every other channel of that name, those of this page included. */
async function told<Result>(change: Promise<Result>): Promise<Result> {
  const result = await change;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
  return result;
}
