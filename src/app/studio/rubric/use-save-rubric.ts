import { useState } from 'react';
import type { RubricStudio } from '../../../studio/rubric/rubric-studio.ts';
import type { RubricText } from '../../../studio/rubric/rubric-work.ts';
import { usePorts } from '../../ports.tsx';

/** Saves a rubric as `rubric.yaml`, written into the file it came from. */
export function useSaveRubric(studio: RubricStudio, { source, rubric }: RubricText) {
  const { downloadText } = usePorts();
  const [isMissing, setIsMissing] = useState(false);
  async function write() {
    const written = await studio.write(source, rubric);
    setIsMissing(written === null);
    if (written !== null) downloadText('rubric.yaml', written.source);
  }
  return { save: () => void write(), isMissing };
}
