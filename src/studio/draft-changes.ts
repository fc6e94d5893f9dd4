import type { CheckAnswer } from '../checker/background-checker.ts';
import { withStep } from './document.ts';
import type { DraftContext, Job } from './draft-context.ts';
import type { DraftEvent } from './draft-event.ts';
import { restsAlways, wholeFrom } from './draft-standing.ts';
import type { Draft, DraftText, DraftVersion } from './draft.ts';
import { withFirstWritten, withoutRead } from './edits-ahead.ts';
import type { Reading } from './reading.ts';
import type { StepName } from './step-name.ts';

type Change = Partial<DraftContext>;

/** A version goes into the history when so much time has gone by since the one before. */
const versionEvery = 120_000;

function withText({ document }: DraftContext, text: DraftText, name: StepName, at: number): Change {
  return { document: withStep(document, text, { name, at }) };
}

/** What the store has, with its name; another tab may have written it. Times in milliseconds, as in all of these. */
export function withStored(context: DraftContext, stored: Draft, at: number): Change {
  const { source, translations, fileName } = stored;
  return {
    about: { ...context.about, fileName },
    ...withText(context, { source, translations }, { kind: 'version-restored' }, at),
  };
}

/** The text after what was done to it as a text; other events leave it. */
export function withTextOf(context: DraftContext, event: { type: string }, at: number): Change {
  const { text } = context.document;
  if (!isOfText(event)) return {};
  switch (event.type) {
    case 'text.typed':
      return withText(context, { ...text, source: event.source }, { kind: 'typed' }, at);
    case 'translation.added': {
      const { locale, source } = event;
      const translations = { ...text.translations, [locale]: source };
      return withText(
        context,
        { ...text, translations },
        { kind: 'translation-added', locale },
        at,
      );
    }
    case 'translation.removed': {
      const { locale } = event;
      const { [locale]: _gone, ...translations } = text.translations;
      return withText(
        context,
        { ...text, translations },
        { kind: 'translation-removed', locale },
        at,
      );
    }
    case 'version.restored':
      return withText(context, event.text, { kind: 'version-restored' }, at);
  }
}

const ofText = [
  'text.typed',
  'translation.added',
  'translation.removed',
  'version.restored',
] as const;
type OfText = Extract<DraftEvent, { type: (typeof ofText)[number] }>;

function isOfText(event: { type: string }): event is OfText {
  return ofText.some((type) => type === event.type);
}

/** A piece of writing more that waits; an edit is shown at once. */
export function withJob({ jobs, ahead }: DraftContext, job: Job): Change {
  const { writing } = job;
  return {
    jobs: [...jobs, job],
    ahead: writing.type === 'edit' ? [...ahead, { edit: writing.edit, text: null }] : ahead,
  };
}

/** After the first piece was written into `text`; null where it could not be. */
export function withJobDone(context: DraftContext, text: DraftText | null, at: number): Change {
  const [job, ...jobs] = context.jobs;
  if (job === undefined) return {};
  const ahead = job.writing.type === 'edit' ? withFirstWritten(context.ahead, text) : context.ahead;
  if (text === null) return { jobs, ahead, refused: context.refused + 1 };
  return { jobs, ahead, ...withText(context, text, job.name, at) };
}

export function withReading(context: DraftContext, reading: Reading): Change {
  const { readText, document } = context;
  return {
    reading,
    readable: reading.isReadable ? reading : context.readable,
    whole: wholeFrom(reading, context) ?? context.whole,
    ahead: reading.isReadable
      ? withoutRead(context.ahead, readText, readText === document.text)
      : context.ahead,
  };
}

export function withProof(context: DraftContext, answer: CheckAnswer): Change {
  return {
    proof: {
      source: context.provenSource ?? '',
      rubric: context.provenRubric ?? context.rubric,
      answer,
    },
    playable: restsAlways(answer, context) ? context.whole : context.playable,
  };
}

/** As the draft is given to the store, with the version for the history that is due. */
export function withKeeping(context: DraftContext, at: number): Change {
  const { document, about, opened } = context;
  const kept = { text: document.text, fileName: about.fileName };
  if (opened !== null) return { kept, due: opened };
  const due = versionDue(context, at);
  if (due === null) return { kept, due };
  return { kept, due, version: { text: document.text, at, steps: document.past.length } };
}

function versionDue({ about, document, version }: DraftContext, at: number): DraftVersion | null {
  if (at - version.at < versionEvery || document.text === version.text) return null;
  const steps = document.past.length - version.steps;
  return { version: 1, draft: about.id, at, steps: Math.max(1, steps), ...document.text };
}
