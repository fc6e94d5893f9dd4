import type { Rubric } from '../../scenario/rubric.ts';
import type { RubricChoice, RubricDraftStore } from './rubric-draft-store.ts';
import type { RubricStudio } from './rubric-studio.ts';

/** The rubric that the drafts of this device are measured by. */
export interface RubricInForce {
  rubric: Rubric;
  /** Whose it is. */
  choice: RubricChoice;
  /** The author's own: none is kept, it can be chosen, it has errors, or it could not be looked at. */
  own: 'none' | 'usable' | 'broken' | 'unread';
}

/** The author's own where one is kept, can be read and is not put aside; else the one that comes with the app. */
export async function rubricInForce(
  store: Pick<RubricDraftStore, 'load'>,
  studio: Pick<RubricStudio, 'read'>,
  original: Rubric,
): Promise<RubricInForce> {
  const byOriginal = (own: RubricInForce['own']): RubricInForce => ({
    rubric: original,
    choice: 'default',
    own,
  });
  const loaded = await store.load();
  if (!loaded.ok) return byOriginal('unread');
  if (loaded.value === null) return byOriginal('none');
  const { source, choice } = loaded.value;
  const read = await studio.read(source);
  if (read === null) return byOriginal('unread');
  if (read.rubric === null) return byOriginal('broken');
  return choice === 'own'
    ? { rubric: read.rubric, choice: 'own', own: 'usable' }
    : byOriginal('usable');
}
