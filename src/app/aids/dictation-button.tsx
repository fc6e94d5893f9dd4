import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { Voice } from '../../practice/voice.ts';
import { Button } from '../../ui/button/button.tsx';
import { usePorts } from '../ports.tsx';

export interface DictationButtonProps {
  language: string;
  onText: (text: string) => void;
}

/** Speaks instead of typing, where this device understands speech by itself; nothing otherwise. */
export function DictationButton({ language, onText }: DictationButtonProps) {
  const { t } = useLingui();
  const { voice: loadVoice } = usePorts();
  const [voice, setVoice] = useState<Voice | null>(null);
  const [state, setState] = useState<'resting' | 'listening' | 'unclear'>('resting');
  const stop = useRef<(() => void) | null>(null);

  useEffect(() => {
    let current = true;
    void loadVoice().then(async (loaded) => {
      const can = await loaded.canListen(language);
      if (current && can) setVoice(loaded);
    });
    return () => {
      current = false;
      stop.current?.();
    };
  }, [loadVoice, language]);

  if (voice === null) return null;
  const listen = () => {
    voice.stop();
    setState('listening');
    stop.current = voice.listen(language, (text) => {
      stop.current = null;
      setState(text === null ? 'unclear' : 'resting');
      if (text !== null) onText(text);
    });
  };
  return (
    <>
      <Button
        aria-pressed={state === 'listening'}
        onClick={state === 'listening' ? () => stop.current?.() : listen}
      >
        {state === 'listening' ? <Trans>Stop listening</Trans> : <Trans>Speak it</Trans>}
      </Button>
      <span role="status">
        {state === 'unclear' ? t`Nothing was understood. Say it again, or type it.` : ''}
      </span>
    </>
  );
}
