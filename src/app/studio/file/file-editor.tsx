import schema from 'virtual:scenario-schema';
import { Trans } from '@lingui/react/macro';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Problem } from '../../../scenario/problem.ts';
import type { Rubric } from '../../../scenario/rubric.ts';
import type { Outline } from '../../../studio/outline.ts';
import { createFileEditor, type OpenFileEditor } from './create-file-editor.ts';
import styles from './file-editor.module.css';

export interface FileEditorProps {
  source: string;
  label: string;
  isLocked: boolean;
  problems: readonly Problem[];
  outline: Outline | null;
  rubric: Rubric;
  /** A new object each time the cursor is to go somewhere. */
  goTo: { line: number; column: number } | null;
  onType: (source: string) => void;
  onCursor: (offset: number) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** The author wants to go to what is named at this offset. */
  onFollow: (offset: number) => void;
}

/** The file itself, with completion from the language and problems under the line. */
export function FileEditor(props: FileEditorProps) {
  const { source, label, isLocked, problems, goTo } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<OpenFileEditor | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (host.current === null) return undefined;
    const opened = createFileEditor(host.current, {
      label,
      source: latest.current.source,
      knowledge: () => ({
        schema,
        outline: latest.current.outline,
        rubric: latest.current.rubric,
      }),
      onType: (text) => latest.current.onType(text),
      onCursor: (offset) => latest.current.onCursor(offset),
      onUndo: () => latest.current.onUndo(),
      onRedo: () => latest.current.onRedo(),
      onFollow: (offset) => latest.current.onFollow(offset),
    });
    editor.current = opened;
    return () => {
      opened.close();
      editor.current = null;
    };
  }, [label]);

  // Before the next key can be typed: a text that comes late would take its letter back.
  useLayoutEffect(() => editor.current?.follow(source), [source]);
  useEffect(() => editor.current?.mark(problems), [problems]);
  useEffect(() => editor.current?.lock(isLocked), [isLocked]);
  useEffect(() => {
    if (goTo !== null) editor.current?.goTo(goTo.line, goTo.column);
  }, [goTo]);

  return (
    <div className={styles.file}>
      <div ref={host} className={styles.editor} />
      <p className={styles.keys}>
        <Trans>
          Ctrl-Space offers what may stand here. F12 goes to the state that is named. Escape, then
          Tab, leaves the text.
        </Trans>
      </p>
    </div>
  );
}
