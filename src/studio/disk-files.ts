/** A file that the author opened. */
export interface OpenedFile {
  fileName: string;
  /** Null where it is too long or no text; then `refusal` says why. */
  text: string | null;
  refusal: string;
  /** Ties a draft to this file, so that saving the draft writes it. Null where that can't be. */
  tie: ((draft: string) => Promise<void>) | null;
}

export type SavedFile =
  /** Into the very file that was opened, or a place that the author chose. */
  | { kind: 'written'; fileName: string }
  /** Among the downloads, where the browser lets nothing else. */
  | { kind: 'downloaded' }
  | { kind: 'cancelled' }
  /** Somebody else wrote the file after it was opened. Nothing was written. */
  | { kind: 'changed-meanwhile' }
  | { kind: 'failed'; detail: string };

/** The author's own files. Never rejects. */
export interface DiskFiles {
  /** Whether files can be written where they lie (File System Access). */
  readonly canWriteInPlace: boolean;
  /** Asks for a file; null when the author picked none. Only where files can be written in place. */
  pick(): Promise<OpenedFile | null>;
  read(file: File): Promise<OpenedFile>;
  /** What was dropped; null when it holds no file. */
  dropped(transfer: DataTransfer): Promise<OpenedFile | null>;
  /** `over` writes even where somebody else wrote meanwhile. */
  save(draft: string, fileName: string, text: string, over?: boolean): Promise<SavedFile>;
}
