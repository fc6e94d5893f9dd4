import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { matchOwnWords } from '../../practice/own-words/match-own-words.ts';
import type { SessionEvent } from '../../practice/session-event.ts';
import type { SessionView } from '../../practice/session-view.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import { Button } from '../../ui/button/button.tsx';
import { DictationButton } from './dictation-button.tsx';
import { TextArea } from '../../ui/field/text-area.tsx';
import styles from './own-words-form.module.css';

export interface OwnWordsFormProps {
  model: ScenarioModel;
  view: SessionView;
  /** Whether one may speak instead of typing. */
  spoken: boolean;
  send: (event: SessionEvent) => void;
  /** The replies to choose from; shown on demand. */
  children: ReactNode;
}

/** Says it in one's own words. What is not clearly one of the replies on offer is asked, not guessed. */
export function OwnWordsForm({ model, view, spoken, send, children }: OwnWordsFormProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const [shown, setShown] = useState(false);
  const { replies, canReply, turnNumber } = view;
  const [turn, setTurn] = useState(turnNumber);
  if (turn !== turnNumber) {
    setTurn(turnNumber);
    setText('');
    setAsked(null);
  }

  const give = (reply: string) => {
    send({ type: 'reply.chosen', reply, said: text.trim() });
  };
  const submit = () => {
    if (!canReply || text.trim() === '') return;
    const sayable = replies.map((reply) => ({
      id: reply.id,
      text: reply.text,
      sayings: sayingsOf(model, reply.key),
    }));
    const match = matchOwnWords(text, sayable);
    if (match.kind === 'sure') give(match.reply);
    else setAsked(match.kind === 'unsure' ? match.replies : []);
  };
  const wordsOf = (reply: string) => replies.find((one) => one.id === reply)?.text ?? '';

  return (
    <div className={styles.own}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextArea
          label={<Trans>Say it in your own words</Trans>}
          maxLength={500}
          value={text}
          onChange={(next) => {
            setText(next);
            setAsked(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        <div className={styles.actions}>
          <Button type="submit" kind="primary" disabled={!canReply || text.trim() === ''}>
            <Trans>Say it</Trans>
          </Button>
          {spoken && (
            <DictationButton
              language={model.scenario.locale ?? 'en'}
              onText={(heard) => {
                setText(heard);
                setAsked(null);
              }}
            />
          )}
          <Button kind="plain" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? <Trans>Hide the replies</Trans> : <Trans>Show the replies</Trans>}
          </Button>
        </div>
      </form>
      <div role="status">
        {asked?.length === 0 && (
          <p>
            <Trans>
              Nothing on offer is close to that. Say it another way, or show the replies.
            </Trans>
          </p>
        )}
        {asked !== null && asked.length > 0 && (
          <p>
            <Trans>Did you mean…</Trans>
          </p>
        )}
      </div>
      {asked !== null && asked.length > 0 && (
        <ul role="list" className={styles.asked} aria-label={t`Did you mean…`}>
          {asked.map((reply) => (
            <li key={reply}>
              <button type="button" className={styles.candidate} onClick={() => give(reply)}>
                {wordsOf(reply)}
              </button>
            </li>
          ))}
          <li>
            <Button kind="plain" onClick={() => setAsked(null)}>
              <Trans>None of these</Trans>
            </Button>
          </li>
        </ul>
      )}
      {shown && children}
    </div>
  );
}

function sayingsOf({ states }: ScenarioModel, key: string): readonly string[] {
  for (const { replies } of states) {
    const reply = replies.find((one) => one.key === key);
    if (reply !== undefined) return reply.sayings;
  }
  return [];
}
