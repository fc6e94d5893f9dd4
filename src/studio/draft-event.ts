import type { TranslatedText } from './desk.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { DraftText } from './draft.ts';
import type { Edit } from './edit.ts';
import type { Place } from './place.ts';
import type { StepName } from './step-name.ts';

/** What an author can do to a draft. */
export type DraftEvent =
  /** In the file view, or in the file of a translation. */
  | { type: 'text.typed'; source: string }
  /** In the form, on the map, or by a mend. `name` where the step has another than the edit's. */
  | { type: 'edit.asked'; edit: Edit; name?: StepName }
  | ({ type: 'translation.written' } & TranslatedText)
  | { type: 'translation.added'; locale: string; source: string }
  | { type: 'translation.removed'; locale: string }
  /** The whole text, from the history or from the file on disk. */
  | { type: 'version.restored'; text: DraftText }
  | { type: 'step.undone' }
  | { type: 'step.redone' }
  /** Another rubric is in force. */
  | { type: 'rubric.chosen'; rubric: Rubric }
  | { type: 'place.chosen'; place: Place }
  | { type: 'file.renamed'; fileName: string }
  /** Takes the draft from another tab. */
  | { type: 'draft.taken' }
  | { type: 'write.retried' };
