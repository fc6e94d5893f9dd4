import type { CheckAnswer } from '../checker/background-checker.ts';
import type { DraftContext, WholeDraft } from './draft-context.ts';
import type { Reading } from './reading.ts';

/** What was last read is the text as it is, by the rubric in force. */
export function isRead({ readText, readRubric, document, rubric }: DraftContext): boolean {
  return readText === document.text && readRubric === rubric;
}

/** The same of what was last given to be proven. */
export function isAtProof({ provenSource, provenRubric, document, rubric }: DraftContext): boolean {
  return provenSource === document.text.source && provenRubric === rubric;
}

/** The draft as it was read, where that was without an error. */
export function wholeFrom(
  { scenario, fingerprint }: Reading,
  { readText, readRubric: rubric }: DraftContext,
): WholeDraft | null {
  if (scenario === null || readText === null || rubric === null) return null;
  return { source: readText.source, rubric, scenario, fingerprint };
}

/** A conversation whose `always` goes round for ever would keep whoever plays it waiting for ever. */
export function restsAlways({ readable, problems }: CheckAnswer, context: DraftContext): boolean {
  return (
    readable &&
    context.whole?.source === context.provenSource &&
    context.whole.rubric === context.provenRubric &&
    problems.every(({ code }) => code !== 'endless-always')
  );
}
