import { createStore } from 'zustand';
import type { StoreFailure } from '../../practice/attempt-store.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import type { ScenarioSummary } from '../../scenario/scenario-summary.ts';
import type { Ports, ReadFile } from '../ports.tsx';
import { hasBuiltIn } from '../scenario-catalogue.ts';

export interface OpenedFile {
  fileName: string;
  summary: ScenarioSummary;
  compiled: CompiledScenario;
}

export type Opening =
  | { kind: 'opened'; file: OpenedFile; source: string }
  /** Read, and found wrong; the problems say where. */
  | { kind: 'broken'; read: ReadFile }
  /** Its id is that of a built-in scenario. */
  | { kind: 'taken'; fileName: string; id: string };

export interface OpenedState {
  /** In the order of opening; null until the kept ones have been read. */
  files: readonly OpenedFile[] | null;
  failure: StoreFailure | null;
  /** Reads again what was opened on an earlier day. */
  restore: () => Promise<void>;
  /** What can't be opened changes nothing. */
  open: (file: File) => Promise<Opening>;
  remove: (id: string) => Promise<void>;
}

async function openedFrom(read: ReadFile): Promise<OpenedFile | null> {
  const { scenario, fingerprint, fileName } = read;
  if (scenario === null) return null;
  const [{ modelFromScenario }, { compileScenario }, { summaryOf }] = await Promise.all([
    import('../../scenario/model-from-scenario.ts'),
    import('../../scenario/compile-scenario.ts'),
    import('../../scenario/scenario-summary.ts'),
  ]);
  return {
    fileName,
    summary: summaryOf(scenario, fingerprint),
    compiled: compileScenario(modelFromScenario(scenario, fingerprint)),
  };
}

type OpeningPorts = Pick<Ports, 'openedScenarios' | 'readScenarioFile' | 'now'>;

/** Scenario files that the person opened; they stay until removed. */
export function createOpenedStore({ openedScenarios, readScenarioFile, now }: OpeningPorts) {
  return createStore<OpenedState>()((set, get) => {
    const add = (opened: OpenedFile) => {
      const others = (get().files ?? []).filter(({ summary }) => summary.id !== opened.summary.id);
      set({ files: [...others, opened] });
    };
    return {
      files: null,
      failure: null,
      async restore() {
        const listed = await openedScenarios.listOpenedScenarios();
        if (!listed.ok) {
          set({ files: get().files ?? [], failure: listed.failure });
          return;
        }
        const read = await Promise.all(
          listed.value.map(async ({ source, fileName }) =>
            openedFrom(await readScenarioFile(new File([source], fileName))),
          ),
        );
        set({ files: read.filter((opened) => opened !== null) });
      },
      async open(file) {
        const read = await readScenarioFile(file);
        const opened = await openedFrom(read);
        const { fileName, source } = read;
        if (opened === null) return { kind: 'broken', read };
        if (hasBuiltIn(opened.summary.id)) {
          return { kind: 'taken', fileName, id: opened.summary.id };
        }
        add(opened);
        const saved = await openedScenarios.saveOpenedScenario({
          version: 1,
          id: opened.summary.id,
          fileName,
          source,
          openedAt: now(),
        });
        if (!saved.ok) set({ failure: saved.failure });
        return { kind: 'opened', file: opened, source };
      },
      async remove(id) {
        set({ files: (get().files ?? []).filter(({ summary }) => summary.id !== id) });
        const removed = await openedScenarios.removeOpenedScenario(id);
        if (!removed.ok) set({ failure: removed.failure });
      },
    };
  });
}

export type OpenedStore = ReturnType<typeof createOpenedStore>;
