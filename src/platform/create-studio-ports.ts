import type { StudioPorts } from '../studio/studio-ports.ts';
import type { Database } from './database.ts';
import { createDiskFiles } from './disk-files.ts';
import { createDraftStore } from './indexeddb-draft-store.ts';
import { createRubricDraftStore } from './indexeddb-rubric-draft.ts';
import { createRubricStudio } from './rubric-studio.ts';
import { createMapLayout } from './map-layout.ts';
import { createStudioCounting } from './studio-counting.ts';
import { createStudioDesk } from './studio-desk.ts';

/** The studio's part of the world; made once for the page. */
export function createStudioPorts(database: Database): StudioPorts {
  return {
    desk: createStudioDesk(),
    drafts: createDraftStore(database),
    layOutMap: createMapLayout(),
    files: createDiskFiles(database, window),
    rubric: createRubricStudio(),
    rubricDraft: createRubricDraftStore(database),
    ...createStudioCounting(),
  };
}
