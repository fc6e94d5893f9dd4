import { type CSSProperties, memo } from 'react';
import styles from './spoken-words.module.css';

/**
 * A line as it is being said: its words come up one after the other, at the pace of speech.
 * The text is whole from the start for everybody who listens to it or copies it.
 */
export const SpokenWords = memo(function SpokenWords({ text }: { text: string }) {
  return text.split(/(?<=\s)/).map((word, index) => {
    const order: CSSProperties & Record<'--word', number> = { '--word': index };
    return (
      <span key={index} className={styles.word} style={order}>
        {word}
      </span>
    );
  });
});
