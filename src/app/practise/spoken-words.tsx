import { type CSSProperties, memo } from 'react';
import styles from './spoken-words.module.css';

const wordsInABreath = 4;

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
 * The text is whole from the start for everybody who listens to it or copies it.
 */
export const SpokenWords = memo(function SpokenWords({ text }: { text: string }) {
  return breathsOf(text).map((breath, index) => {
    const order: CSSProperties & Record<'--breath', number> = { '--breath': index };
    return (
      <span key={index} className={styles.breath} style={order}>
        {breath}
      </span>
    );
  });
});
