import type { TwineImport } from '../exchange/twine/import-twine.ts';
import type { StudioCounting } from './counting.ts';
import type { StudioDesk } from './desk.ts';
import type { DiskFiles } from './disk-files.ts';
import type { DraftStore } from './draft.ts';
import type { RubricDraftStore } from './rubric/rubric-draft-store.ts';
import type { RubricStudio } from './rubric/rubric-studio.ts';
import type { LayOutMap } from './layout/map-layout.ts';

/** All that the studio needs of the world beside what every screen has; loaded with it. */
export interface StudioPorts {
  desk: StudioDesk;
  drafts: DraftStore;
  files: DiskFiles;
  rubric: RubricStudio;
  rubricDraft: RubricDraftStore;
  layOutMap: LayOutMap;
  counting: StudioCounting;
  /** Makes scenarios of a Twine story; null where that part could not be started. */
  importTwine: (text: string, fileName: string) => Promise<TwineImport | null>;
}
