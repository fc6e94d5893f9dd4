import { useEffect, useRef, useState } from 'react';

const pause = 500;

export interface Written {
  text: string;
  onChange: (text: string) => void;
  onBlur: () => void;
}

/**
 * A text while it is being written: what was typed stays, and goes into the document after a pause
 * or when the field is left. Otherwise it follows the document.
 */
export function useWritten(value: string, onSet: (text: string) => void): Written {
  /** What stands in the field while it is not yet what the document says. */
  const [draft, setDraft] = useState<string | null>(null);
  const sent = useRef(value);
  const send = useRef(onSet);
  useEffect(() => {
    send.current = onSet;
  });

  // What the document says now and was not sent from here is an undo, or another view's.
  useEffect(() => {
    setDraft((written) => (written === value || sent.current !== value ? null : written));
    sent.current = value;
  }, [value]);

  useEffect(() => {
    if (draft === null || draft === sent.current) return undefined;
    const timeout = setTimeout(() => {
      sent.current = draft;
      send.current(draft);
    }, pause);
    return () => clearTimeout(timeout);
  }, [draft]);

  return {
    text: draft ?? value,
    onChange: setDraft,
    onBlur() {
      if (draft === null || draft === sent.current) return;
      sent.current = draft;
      send.current(draft);
    },
  };
}
