import { useEffect, useRef, useState } from 'react';

const pause = 800;

interface Writing {
  text: string;
  /** What was handed on and has not come back from the file yet, oldest first. */
  sent: readonly string[];
  /** What the file had when this was looked at last. */
  kept: string;
}

export interface WrittenText {
  text: string;
  write: (text: string) => void;
  /** Hands on what was written, where that is something new. */
  save: () => void;
}

/**
 * A text that is written here and kept elsewhere, a little later. What is being written is never
 * replaced by an older state of itself; what comes from somewhere else, an undo, replaces it.
 */
export function useWrittenText(kept: string, onSave: (text: string) => void): WrittenText {
  const [writing, setWriting] = useState<Writing | null>(null);
  if (writing !== null && writing.kept !== kept) setWriting(writingOn(writing, kept));
  const isNew = writing !== null && writing.text !== (writing.sent.at(-1) ?? kept);

  function save() {
    if (writing === null || !isNew) return;
    setWriting({ ...writing, sent: [...writing.sent, writing.text] });
    onSave(writing.text);
  }
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => () => latest.current(), []);
  const text = writing?.text;
  useEffect(() => {
    if (text === undefined) return undefined;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [text]);

  return {
    text: text ?? kept,
    write: (next) => setWriting((before) => ({ sent: [], kept, ...before, text: next })),
    save,
  };
}

function writingOn(writing: Writing, kept: string): Writing | null {
  const back = writing.sent.indexOf(kept);
  if (back < 0) return null;
  const sent = writing.sent.slice(back + 1);
  return sent.length === 0 && writing.text === kept ? null : { ...writing, sent, kept };
}
