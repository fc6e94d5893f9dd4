import type { DiskFiles, OpenedFile, SavedFile } from '../studio/disk-files.ts';
import { openedText } from '../studio/opened-text.ts';
import type { Database } from './database.ts';
import { downloadText } from './download-text.ts';

/** What browsers with File System Access have beside the standard. */
interface PickingWindow {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}
interface AskingHandle {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface Tie {
  handle: FileSystemFileHandle & AskingHandle;
  /** When the file was last written, as far as we know. */
  modified: number;
}

const yamlFiles = {
  types: [{ description: 'YAML', accept: { 'text/yaml': ['.yaml', '.yml'] } }],
};

/** The author's files on disk; which draft belongs to which is remembered beside the drafts. */
export function createDiskFiles(database: Database, page: Window & PickingWindow): DiskFiles {
  const canWriteInPlace =
    page.showOpenFilePicker !== undefined && page.showSaveFilePicker !== undefined;

  async function opened(file: File, handle: FileSystemFileHandle | null): Promise<OpenedFile> {
    const bytes = await file.arrayBuffer().catch(() => null);
    const gone = 'This file is not there any more, or was changed. Choose it again.';
    const read =
      bytes === null ? { text: null, refusal: gone } : openedText(new Uint8Array(bytes), file.name);
    const tie = (draft: string) => keepTie(draft, handle, file.lastModified);
    return {
      fileName: file.name,
      ...read,
      tie: handle === null ? null : tie,
    };
  }

  async function keepTie(
    draft: string,
    handle: FileSystemFileHandle | null,
    modified: number,
  ): Promise<void> {
    await database.put('draft-files', draft, { handle, modified });
  }

  async function tieOf(draft: string): Promise<Tie | null> {
    const found = await database.get('draft-files', draft);
    if (!found.ok || typeof found.value !== 'object' || found.value === null) return null;
    const { handle, modified }: { handle?: unknown; modified?: unknown } = found.value;
    if (!(handle instanceof FileSystemFileHandle) || typeof modified !== 'number') return null;
    return { handle, modified };
  }

  async function write(
    draft: string,
    handle: FileSystemFileHandle,
    text: string,
  ): Promise<SavedFile> {
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    await keepTie(draft, handle, (await handle.getFile()).lastModified);
    return { kind: 'written', fileName: handle.name };
  }

  async function mayWrite({ handle }: Tie): Promise<boolean> {
    const mode = { mode: 'readwrite' } as const;
    if ((await handle.queryPermission?.(mode)) !== 'prompt') return true;
    return (await handle.requestPermission?.(mode)) === 'granted';
  }

  async function saveInPlace(
    draft: string,
    fileName: string,
    text: string,
    over: boolean,
  ): Promise<SavedFile> {
    const tie = await tieOf(draft);
    if (tie !== null && (await mayWrite(tie))) {
      const file = await tie.handle.getFile().catch(() => null);
      if (file !== null && file.lastModified !== tie.modified && !over) {
        return { kind: 'changed-meanwhile' };
      }
      if (file !== null) return write(draft, tie.handle, text);
    }
    const chosen = await page.showSaveFilePicker?.({ suggestedName: fileName, ...yamlFiles });
    return chosen === undefined ? { kind: 'cancelled' } : write(draft, chosen, text);
  }

  return {
    canWriteInPlace,
    read: (file) => opened(file, null),
    async pick() {
      try {
        const [handle] = (await page.showOpenFilePicker?.(yamlFiles)) ?? [];
        return handle === undefined ? null : await opened(await handle.getFile(), handle);
      } catch (error) {
        if (isCancelled(error)) return null;
        return { fileName: '', text: null, refusal: wordsOf(error), tie: null };
      }
    },
    async dropped(transfer) {
      const [item] = [...transfer.items].filter(({ kind }) => kind === 'file');
      // Both have to be asked for before anything is waited for: the transfer empties itself.
      const file = item?.getAsFile() ?? null;
      const asked: Promise<unknown> | undefined =
        item !== undefined && givesHandles(item) ? item.getAsFileSystemHandle() : undefined;
      const handle = await asked?.catch(() => null);
      if (file === null) return null;
      return opened(file, handle instanceof FileSystemFileHandle ? handle : null);
    },
    async save(draft, fileName, text, over = false) {
      if (!canWriteInPlace) {
        downloadText(fileName, text);
        return { kind: 'downloaded' };
      }
      try {
        return await saveInPlace(draft, fileName, text, over);
      } catch (error) {
        if (isCancelled(error)) return { kind: 'cancelled' };
        return { kind: 'failed', detail: wordsOf(error) };
      }
    },
  };
}

function givesHandles(item: object): item is { getAsFileSystemHandle(): Promise<unknown> } {
  return 'getAsFileSystemHandle' in item && typeof item.getAsFileSystemHandle === 'function';
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
