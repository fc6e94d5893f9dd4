import { memo, useEffect, useState } from 'react';
import styles from './spoken-words.module.css';

const wordsInABreath = 4;
const breathMs = 340;

/** A line in breaths: a few words each, and never across the end of a sentence. */
function breathsOf(text: string): string[] {
  const breaths: string[] = [];
  let breath: string[] = [];
  for (const word of text.split(/(?<=\s)/)) {
    breath.push(word);
    if (breath.length === wordsInABreath || /[.!?…]\s*$/.test(word)) {
      breaths.push(breath.join(''));
      breath = [];
    }
  }
  return breath.length === 0 ? breaths : [...breaths, breath.join('')];
}

/**
 * A line as it is being said: it comes up breath by breath, at the pace of speech.
 * The text is whole from the start for everybody who listens to it or copies it. Between two
 * breaths nothing moves, so that whoever interrupts is heard at once.
 */
export const SpokenWords = memo(function SpokenWords({ text }: { text: string }) {
  const breaths = breathsOf(text);
  const [said, setSaid] = useState(() =>
    matchMedia('(prefers-reduced-motion: reduce)').matches ? breaths.length : 1,
  );
  const goesOn = said < breaths.length;
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setInterval(() => setSaid((count) => count + 1), breathMs);
    return () => clearInterval(timer);
  }, [goesOn]);
  return (
    <>
      {breaths.slice(0, said).join('')}
      {goesOn && <span className={styles.unsaid}>{breaths.slice(said).join('')}</span>}
    </>
  );
});
