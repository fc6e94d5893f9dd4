import { Trans } from '@lingui/react/macro';
import styles from './texts-on-the-wall.module.css';

export interface TextsOnTheWallProps {
  texts: readonly { id: string; text: string }[];
  /** Words stand side by side, sentences below each other. */
  kind: 'words' | 'sentences';
}

/** What people wrote, without names. */
export function TextsOnTheWall({ texts, kind }: TextsOnTheWallProps) {
  if (texts.length === 0) {
    return (
      <p className={styles.empty}>
        <Trans>The wall is still empty.</Trans>
      </p>
    );
  }
  return (
    <ul role="list" className={styles.wall} data-kind={kind}>
      {texts.map(({ id, text }) => (
        <li key={id} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}
