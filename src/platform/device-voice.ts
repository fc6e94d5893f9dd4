import type { Voice } from '../practice/voice.ts';

/** The part of the Web Speech API that TypeScript's own library does not know yet. */
interface Recognition {
  lang: string;
  processLocally: boolean;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}
interface RecognitionMaker {
  new (): Recognition;
  available?(wanted: { langs: string[]; processLocally: true }): Promise<string>;
}

declare global {
  interface Window {
    SpeechRecognition?: RecognitionMaker;
  }
}

/** Long enough for a browser that reads its list of voices from the system first. */
const patience = 2_000;

/** Speaks with voices of the device only, and listens only where that is done on the device. */
export function createDeviceVoice(page: Window): Voice {
  const voiceFor = (language: string) => {
    const [wanted = language] = language.toLowerCase().split('-');
    return page.speechSynthesis
      .getVoices()
      .find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(wanted));
  };

  return {
    async canSpeak(language) {
      if (!('speechSynthesis' in page)) return false;
      if (page.speechSynthesis.getVoices().length === 0) await voicesRead(page);
      return voiceFor(language) !== undefined;
    },
    speak(text, language) {
      const voice = voiceFor(language);
      if (voice === undefined) return;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      page.speechSynthesis.speak(utterance);
    },
    stop() {
      if ('speechSynthesis' in page) page.speechSynthesis.cancel();
    },
    async canListen(language) {
      try {
        const wanted = { langs: [language], processLocally: true as const };
        return (await page.SpeechRecognition?.available?.(wanted)) === 'available';
      } catch {
        return false;
      }
    },
    listen(language, onText) {
      const Maker = page.SpeechRecognition;
      if (Maker === undefined) {
        onText(null);
        return () => undefined;
      }
      const recognition = new Maker();
      recognition.lang = language;
      recognition.processLocally = true;
      let heard: string | null = null;
      recognition.onresult = ({ results }) => {
        heard = results[0]?.[0]?.transcript ?? null;
      };
      recognition.onend = () => onText(heard);
      recognition.start();
      return () => recognition.abort();
    },
  };
}

function voicesRead(page: Window): Promise<void> {
  return new Promise((resolve) => {
    page.speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    page.setTimeout(resolve, patience);
  });
}
