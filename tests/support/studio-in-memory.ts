import type { StoreFailure, StoreResult } from '../../src/practice/attempt-store.ts';
import type { Draft, DraftVersion } from '../../src/studio/draft.ts';
import { importTwine } from '../../src/exchange/twine/import-twine.ts';
import { compileScenario } from '../../src/scenario/compile-scenario.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { designReport } from '../../src/studio/design/design-report.ts';
import { layOutMap } from '../../src/studio/layout/lay-out-map.ts';
import { openedText } from '../../src/studio/opened-text.ts';
import { parsePlays } from '../../src/studio/people/parse-plays.ts';
import { peopleReport } from '../../src/studio/people/people-report.ts';
import { readDraft } from '../../src/studio/read-draft.ts';
import type { StudioPorts } from '../../src/studio/studio-ports.ts';
import { writeDraft } from '../../src/studio/write-draft.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import type { RubricDraft } from '../../src/studio/rubric/rubric-draft-store.ts';
import { readRubric, writeRubric } from '../../src/studio/rubric/read-rubric.ts';
import { rubricEffect } from '../../src/studio/rubric/rubric-effect.ts';

type Answer = <Value>(value: () => Value) => Promise<StoreResult<Value>>;

/** What is kept for the studio on a device. */
export interface StudioShelf {
  drafts: Map<string, Draft>;
  unreadable: { key: string; raw: unknown }[];
  /** Why nothing can be written any more, while reading goes on; null when all is well. */
  refusesWriting: StoreFailure | null;
}

/** The studio's world on a device that lives in memory; files are read and written by the real desk. */
export function studioInMemory(
  answer: Answer,
  saveFile: (name: string, text: string) => void,
  shelf: StudioShelf = { drafts: new Map(), unreadable: [], refusesWriting: null },
): StudioPorts {
  const { drafts, unreadable } = shelf;
  const write: Answer = (value) => {
    const failure = shelf.refusesWriting;
    return failure === null ? answer(value) : Promise.resolve({ ok: false, failure });
  };
  const read = async (file: File) => ({
    fileName: file.name,
    ...openedText(new Uint8Array(await file.arrayBuffer()), file.name),
    tie: null,
  });
  const versions: DraftVersion[] = [];
  let rubricDraft: RubricDraft | null = null;
  const watching = new Set<() => void>();
  const changeRubric = (next: RubricDraft | null) => {
    rubricDraft = next;
    for (const tell of watching) tell();
  };
  return {
    desk: {
      read: (text, rubric) => Promise.resolve(readDraft(text, rubric)),
      write: (text, writing) => Promise.resolve(writeDraft(text, writing)),
    },
    drafts: {
      save: (draft) => write(() => void drafts.set(draft.id, draft)),
      find: (id) => answer(() => drafts.get(id) ?? null),
      list: () => answer(() => ({ drafts: [...drafts.values()], unreadable })),
      remove: (id) => write(() => void drafts.delete(id)),
      keepVersion: (version) => answer(() => void versions.unshift(version)),
      versions: (id) => answer(() => versions.filter(({ draft }) => draft === id)),
    },
    rubric: {
      read: (source) => Promise.resolve(readRubric(source)),
      write: (source, rubric) => Promise.resolve(writeRubric(source, rubric)),
      effect(scenarios, before, after) {
        const models = scenarios.map(({ scenario, fingerprint }) =>
          modelFromScenario(scenario, fingerprint),
        );
        return Promise.resolve(rubricEffect(models, before, after));
      },
    },
    rubricDraft: {
      save: (source) =>
        answer(() => changeRubric({ source, choice: rubricDraft?.choice ?? 'own' })),
      choose: (choice) =>
        answer(() => changeRubric(rubricDraft === null ? null : { ...rubricDraft, choice })),
      load: () => answer(() => rubricDraft),
      forget: () => answer(() => changeRubric(null)),
      watch(onChange) {
        watching.add(onChange);
        return () => watching.delete(onChange);
      },
    },
    layOutMap: (outline, previous) => Promise.resolve(layOutMap(outline, previous ?? undefined)),
    counting: {
      design(source, rubric) {
        const { model } = parseScenario(source, { rubric });
        return Promise.resolve(model && designReport(model, rubric));
      },
      parsePlays: (text, fileName) => Promise.resolve(parsePlays(text, fileName)),
      people(source, rubric, { plays, votes }) {
        const { model } = parseScenario(source, { rubric });
        const report = model && peopleReport(compileScenario(model), rubric, plays, votes);
        return Promise.resolve(report);
      },
    },
    importTwine: (text, fileName) => Promise.resolve(importTwine(text, fileName)),
    files: {
      canWriteInPlace: false,
      pick: () => Promise.resolve(null),
      read,
      dropped(transfer) {
        const [file] = transfer.files;
        return file === undefined ? Promise.resolve(null) : read(file);
      },
      save(_, fileName, text) {
        saveFile(fileName, text);
        return Promise.resolve({ kind: 'downloaded' });
      },
    },
  };
}
