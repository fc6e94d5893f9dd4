import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { LearningCard } from '../../practice/attempt.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/field/text-area.tsx';
import { usePorts } from '../ports.tsx';
import { cardMarkdown } from './card-markdown.ts';
import styles from './learning-card-form.module.css';

export interface LearningCardFormProps {
  title: string;
  card: LearningCard | null;
  onCard: (card: LearningCard | null) => void;
}

const empty: LearningCard = { tried: '', they: '', nextTime: '' };

/** "I tried … They … Next time I …", kept in the journal; shared only by whoever wrote it. */
export function LearningCardForm({ title, card, onCard }: LearningCardFormProps) {
  const { t } = useLingui();
  const ports = usePorts();
  const [text, setText] = useState(card ?? empty);
  const [kept, setKept] = useState(card !== null);
  const blank = Object.values(text).every((line) => line.trim() === '');
  const change = (changes: Partial<LearningCard>) => {
    setText({ ...text, ...changes });
    setKept(false);
  };
  const words = { tried: t`I tried`, they: t`They`, nextTime: t`Next time I` };
  return (
    <form
      className={styles.card}
      aria-labelledby="card-title"
      onSubmit={(event) => {
        event.preventDefault();
        onCard(blank ? null : text);
        setKept(!blank);
      }}
    >
      <h2 id="card-title">
        <Trans>A card for the journal</Trans>
      </h2>
      <TextArea
        labelSize="l"
        maxLength={300}
        label={words.tried}
        value={text.tried}
        placeholder={t`to name a date at once.`}
        onChange={(tried) => change({ tried })}
      />
      <TextArea
        labelSize="l"
        maxLength={300}
        label={words.they}
        value={text.they}
        placeholder={t`took it for a promise.`}
        onChange={(they) => change({ they })}
      />
      <TextArea
        labelSize="l"
        maxLength={300}
        label={words.nextTime}
        value={text.nextTime}
        placeholder={t`ask what it is needed for.`}
        onChange={(nextTime) => change({ nextTime })}
      />
      <div className={styles.actions} data-print="never">
        <Button type="submit" kind="primary" disabled={blank && card === null}>
          {kept ? <Trans>Card kept</Trans> : <Trans>Keep the card</Trans>}
        </Button>
        <Button
          disabled={blank}
          onClick={() => ports.downloadText('misstep-card.md', cardMarkdown(title, words, text))}
        >
          <Trans>Save as Markdown</Trans>
        </Button>
        <Button
          disabled={blank}
          onClick={() =>
            ports.downloadPicture('misstep-card.png', {
              title,
              lines: [
                { label: words.tried, text: text.tried },
                { label: words.they, text: text.they },
                { label: words.nextTime, text: text.nextTime },
              ],
            })
          }
        >
          <Trans>Save as a picture</Trans>
        </Button>
        <span role="status" className={styles.small}>
          {kept ? t`In your journal, on this device.` : ''}
        </span>
      </div>
    </form>
  );
}
