import type { StoreFailure } from '../../practice/attempt-store.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { RubricDraftStore } from './rubric-draft-store.ts';
import type { RubricStudio } from './rubric-studio.ts';
import type { RubricText } from './rubric-work.ts';

export type Keeping =
  | { kind: 'keeping' }
  | { kind: 'kept'; text: RubricText; problems: readonly Problem[] }
  | { kind: 'failed'; failure: StoreFailure }
  /** The part that writes files could not be started. */
  | { kind: 'missing' }
  /** Another tab has taken the rubric over: what it wrote is left alone. */
  | { kind: 'elsewhere' };

export interface RubricKeeperOptions {
  studio: Pick<RubricStudio, 'write'>;
  store: RubricDraftStore;
  /** What is in force without a draft: where the work has come back to it, no draft is kept. */
  original: string;
  /** Whether this tab still is the one that writes. */
  mayKeep: () => boolean;
  onKeeping: (keeping: Keeping) => void;
}

/** Keeps the latest of what it is given, one after the other, also when the screen has gone. */
export function createRubricKeeper({
  studio,
  store,
  original,
  mayKeep,
  onKeeping,
}: RubricKeeperOptions): (text: RubricText) => void {
  let next: RubricText | null = null;
  let isBusy = false;

  async function keep(text: RubricText): Promise<Keeping> {
    const written = await studio.write(text.source, text.rubric);
    if (written === null) return { kind: 'missing' };
    if (!mayKeep()) return { kind: 'elsewhere' };
    const { source, problems } = written;
    const stored = await (source === original ? store.forget() : store.save(source));
    return stored.ok
      ? { kind: 'kept', text, problems }
      : { kind: 'failed', failure: stored.failure };
  }
  async function goOn(): Promise<void> {
    isBusy = true;
    for (let text = next; text !== null; text = next) {
      next = null;
      onKeeping(await keep(text));
    }
    isBusy = false;
  }
  return (text) => {
    next = text;
    onKeeping({ kind: 'keeping' });
    if (!isBusy) void goOn();
  };
}
