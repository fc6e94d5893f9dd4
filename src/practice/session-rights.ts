import type { SessionContext } from './session-context.ts';

/** Whether a reply would be taken, if it is offered. `lineCount`: lines of the last step. */
export function canReply(context: SessionContext, lineCount: number): boolean {
  const { attempt, frozen, hidden, hold } = context;
  if (frozen || hidden || hold !== 'held' || attempt.endedAt !== null) return false;
  return isLastLineBegun(context, lineCount);
}

/** Whether the play can go back to where it stood after that many events. */
export function canRewind({ attempt, hold }: SessionContext, events: number): boolean {
  return (
    hold === 'held' &&
    attempt.endedAt === null &&
    Number.isInteger(events) &&
    events >= 0 &&
    events < attempt.transcript.events.length
  );
}

export function isLastLineBegun({ speakingLine }: SessionContext, lineCount: number): boolean {
  return speakingLine === null || speakingLine >= lineCount - 1;
}
