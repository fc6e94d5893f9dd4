import { createStore } from 'zustand';
import type { StoreFailure } from '../../practice/attempt-store.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import type { ScenarioSummary } from '../../scenario/scenario-summary.ts';
import type { Ports, ReadFile } from '../ports.tsx';

export interface OpenedFile {
  fileName: string;
  summary: ScenarioSummary;
  compiled: CompiledScenario;
}

export interface OpenedState {
  /** In the order of opening; null until the kept ones have been read. */
  files: readonly OpenedFile[] | null;
  failure: StoreFailure | null;
  /** Reads again what was opened on an earlier day. */
  restore(): Promise<void>;
  /** A broken file is returned with its problems and changes nothing else. */
  open(file: File): Promise<ReadFile>;
  remove(id: string): Promise<void>;
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
        if (opened === null) return read;
        add(opened);
        const { fileName, source } = read;
        const saved = await openedScenarios.saveOpenedScenario({
          version: 1,
          id: opened.summary.id,
          fileName,
          source,
          openedAt: now(),
        });
        if (!saved.ok) set({ failure: saved.failure });
        return read;
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
