import source from 'virtual:rubric-source';
import type { StoreFailure } from '../../../practice/attempt-store.ts';
import type { RubricText } from '../../../studio/rubric/rubric-work.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { defaultRubric } from '../../default-rubric.ts';

/** What the rubric screen begins with. */
export interface RubricStart {
  text: RubricText;
  /** Why nothing can be read from this device. */
  failure: StoreFailure | null;
  /** What was kept here and can't be read. */
  unreadable: string | null;
}

/** The rubric that comes with the app. */
export const originalRubric: RubricText = { source, rubric: defaultRubric };

/** What is kept on this device as it is now; the original where nothing is. */
export async function rubricStart({
  rubric,
  rubricDraft,
}: Pick<StudioPorts, 'rubric' | 'rubricDraft'>): Promise<RubricStart> {
  const nothing = { text: originalRubric, failure: null, unreadable: null };
  const loaded = await rubricDraft.load();
  if (!loaded.ok) return { ...nothing, failure: loaded.failure };
  if (loaded.value === null) return nothing;
  const { source: kept } = loaded.value;
  const read = await rubric.read(kept);
  if (read === null || read.rubric === null) return { ...nothing, unreadable: kept };
  return { ...nothing, text: { source: kept, rubric: read.rubric } };
}
