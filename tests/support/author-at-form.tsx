import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { StudioForm } from '../../src/app/studio/form/studio-form.tsx';
import { Words } from '../../src/app/words/words.tsx';
import type { DraftText } from '../../src/studio/draft.ts';
import type { Edit } from '../../src/studio/edit.ts';
import { editDraft } from '../../src/studio/edit-draft.ts';
import { type Place, wholeFile } from '../../src/studio/place.ts';
import { readDraft } from '../../src/studio/read-draft.ts';
import { builtInRubric } from './built-in-scenario.ts';

/** An author at the form of a file: what they do is written into it, and read again. */
export function authorAtForm(source: string, at: Partial<Place> = {}) {
  let now: DraftText = { source, translations: {} };
  const edits: Edit[] = [];

  function Desk() {
    const [text, setText] = useState(now);
    const [place, setPlace] = useState<Place>({ ...wholeFile, ...at });
    const reading = useMemo(() => readDraft(text, builtInRubric), [text]);
    if (reading.outline === null) return null;
    return (
      <StudioForm
        file={reading.value}
        outline={reading.outline}
        place={place}
        rubric={builtInRubric}
        problems={reading.problems}
        isLocked={false}
        focus={null}
        onGo={setPlace}
        onEdit={(edit) => {
          edits.push(edit);
          const next = editDraft(now, edit);
          if (next === null) throw new Error(`Not written: ${JSON.stringify(edit)}`);
          now = next;
          setText(next);
        }}
        onPlay={() => undefined}
      />
    );
  }
  render(
    <Words>
      <Desk />
    </Words>,
  );
  return { user: userEvent.setup(), source: () => now.source, edits };
}
