import './words/load-words.ts';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { Voice } from '../../practice/voice.ts';
import type { SessionView } from '../../practice/session-view.ts';
import { usePorts } from '../ports.tsx';

export interface SpokenCustomerProps {
  view: Pick<SessionView, 'lines' | 'speakingIndex' | 'turnNumber' | 'frozen'>;
  language: string;
}

/** Reads the customer's lines aloud as they begin. They stay on the screen, too. */
export function SpokenCustomer({ view, language }: SpokenCustomerProps) {
  const ports = usePorts();
  const loadVoice = ports.voice;
  const { lines, speakingIndex, turnNumber, frozen } = view;
  const [voice, setVoice] = useState<Voice | null>(null);
  const [mute, setMute] = useState(false);
  const turn = useRef(turnNumber);
  // What was said before one came is not said again.
  const begun = useRef(speakingIndex ?? lines.length);

  useEffect(() => {
    let current = true;
    void loadVoice().then(async (loaded) => {
      const can = await loaded.canSpeak(language);
      if (!current) return;
      if (can) setVoice(loaded);
      else setMute(true);
    });
    return () => {
      current = false;
    };
  }, [loadVoice, language]);
  useEffect(() => () => voice?.stop(), [voice]);
  useEffect(
    () =>
      ports.watchVisibility((visible) => {
        if (!visible) voice?.stop();
      }),
    [voice, ports],
  );
  useEffect(() => {
    if (voice === null) return;
    if (frozen || turn.current !== turnNumber) voice.stop();
    turn.current = turnNumber;
    if (lines.length < begun.current) begun.current = lines.length;
    for (const { speaker, text } of lines.slice(begun.current)) {
      if (speaker === 'customer') voice.speak(text, language);
    }
    begun.current = lines.length;
  }, [lines, language, voice, turnNumber, frozen]);

  if (!mute) return null;
  return (
    <p role="status">
      <Trans>This device has no voice of its own for this conversation, so it stays written.</Trans>
    </p>
  );
}
