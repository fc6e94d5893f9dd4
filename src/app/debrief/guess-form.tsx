import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { SelfGuess } from '../../practice/attempt.ts';
import { Button } from '../../ui/button/button.tsx';
import styles from './guess-form.module.css';

interface GuessSliderProps {
  tone: 'empathy' | 'outcome';
  label: string;
  low: string;
  high: string;
  value: number;
  onChange: (value: number) => void;
}

function GuessSlider({ tone, label, low, high, value, onChange }: GuessSliderProps) {
  const id = useId();
  return (
    <div className={styles.slider} data-tone={tone}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{value}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <span className={styles.ends} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </span>
    </div>
  );
}

export interface GuessFormProps {
  customer: string;
  onGuess: (guess: SelfGuess) => void;
  onSkip: () => void;
}

/** Asked before anything is shown: the gap between guess and result teaches more than the result. */
export function GuessForm({ customer, onGuess, onSkip }: GuessFormProps) {
  const { t } = useLingui();
  const [empathy, setEmpathy] = useState(50);
  const [outcome, setOutcome] = useState(50);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onGuess({ empathy, outcome });
      }}
    >
      <h1>
        <Trans>How was that for you?</Trans>
      </h1>
      <p className={styles.lead}>
        <Trans>Before you see anything: your own guess. Nobody else sees it.</Trans>
      </p>
      <GuessSlider
        tone="empathy"
        label={t`How ${customer} was treated`}
        low={t`left alone with it`}
        high={t`seen and understood`}
        value={empathy}
        onChange={setEmpathy}
      />
      <GuessSlider
        tone="outcome"
        label={t`What ${customer} got`}
        low={t`nothing of use`}
        high={t`all that was possible`}
        value={outcome}
        onChange={setOutcome}
      />
      <div className={styles.actions}>
        <Button type="submit" kind="primary" size="l">
          <Trans>Show me how it landed</Trans>
        </Button>
        <Button kind="plain" onClick={onSkip}>
          <Trans>Skip the guess</Trans>
        </Button>
      </div>
    </form>
  );
}
