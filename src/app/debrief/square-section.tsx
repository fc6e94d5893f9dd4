import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Corner } from '../../debrief/corner.ts';
import type { Debrief } from '../../debrief/debrief.ts';
import type { EarlierAttempt } from '../../debrief/earlier-attempts.ts';
import { guessGap, type GuessWord } from '../../debrief/guess-gap.ts';
import type { EndingScores } from '../../play-graph/ending-scores.ts';
import type { SelfGuess } from '../../practice/attempt.ts';
import type { Axis } from '../../scenario/rubric.ts';
import { AttitudeSquare } from '../../ui/charts/attitude-square.tsx';
import { ScoreBar } from '../../ui/charts/score-bar.tsx';
import { cornerWords } from './corner-words.ts';
import styles from './square-section.module.css';

const axisWords: Record<Axis, MessageDescriptor> = {
  empathy: msg`Empathy`,
  outcome: msg`Outcome`,
};

const cornerMeanings: Record<Corner, MessageDescriptor> = {
  'seen-and-solved': msg`They felt understood, and they got what was possible.`,
  'genuine-failure': msg`It could not be solved, and they were treated well. People forgive this one.`,
  'rude-fix': msg`They got it, and it cost them something to get it. People remember that.`,
  'let-down': msg`Neither this time. Every turn below is a place to start over.`,
};

const gapWords: Record<GuessWord, MessageDescriptor> = {
  close: msg`you felt it right`,
  better: msg`it went better than it felt`,
  'much-better': msg`it went much better than it felt`,
  'felt-better': msg`it felt better than it landed`,
  'felt-much-better': msg`it felt much better than it landed`,
};

export interface SquareSectionProps {
  debrief: Debrief;
  guess: SelfGuess | null;
  earlier: readonly EarlierAttempt[];
  endings: readonly (EndingScores & { title: string })[];
}

/** The two axes side by side, never added up: where this play lies, where one guessed, what else there is. */
export function SquareSection({ debrief, guess, earlier, endings }: SquareSectionProps) {
  const { t, i18n } = useLingui();
  const { score } = debrief;
  if (score.kind === 'unscored') {
    return (
      <section className={styles.section}>
        <h2>
          <Trans>No scores for this one</Trans>
        </h2>
        <p>
          {score.why !== 'score-loop' ? (
            <Trans>
              This scenario can go so many ways that the best and the worst could not be worked out.
              Everything else of the debrief is here.
            </Trans>
          ) : (
            <Trans>
              This scenario lets points be earned in a circle for ever, so there is no best or
              worst. Its author can mend that. Everything else of the debrief is here.
            </Trans>
          )}
        </p>
      </section>
    );
  }
  const { empathy, outcome, corner } = score;
  const cornerWord = i18n._(cornerWords[corner]);
  const gaps = guess === null ? [] : guessGap(guess, score);
  return (
    <section className={styles.section} aria-labelledby="square-title">
      <div className={styles.result}>
        <h2 id="square-title" className={styles.corner}>
          {cornerWord}
        </h2>
        <p>{i18n._(cornerMeanings[corner])}</p>
        {(['empathy', 'outcome'] as const).map((axis) => (
          <ScoreBar
            key={axis}
            tone={axis}
            label={i18n._(axisWords[axis])}
            score={score[axis]}
            guess={guess === null ? null : { score: guess[axis], label: t`your guess` }}
          />
        ))}
        {gaps.length > 0 && (
          <ul className={styles.gaps}>
            {gaps.map(({ axis, word }) => (
              <li key={axis}>
                {i18n._(axisWords[axis])}: {i18n._(gapWords[word])}.
              </li>
            ))}
          </ul>
        )}
        <p className={styles.small}>
          <Trans>
            0 is the least and 100 the most that any play of this scenario can earn. The two are
            never added up.
          </Trans>
          {earlier.length > 0 && (
            <>
              {' '}
              <Plural
                value={earlier.length}
                one="Your earlier attempt is on the square too."
                other="Your # earlier attempts are on the square too."
              />
            </>
          )}
        </p>
      </div>
      <AttitudeSquare
        description={t`Empathy ${empathy} of 100, outcome ${outcome} of 100: ${cornerWord}.`}
        acrossLabel={i18n._(axisWords.empathy)}
        upLabel={i18n._(axisWords.outcome)}
        corners={{
          topLeft: i18n._(cornerWords['rude-fix']),
          topRight: i18n._(cornerWords['seen-and-solved']),
          bottomLeft: i18n._(cornerWords['let-down']),
          bottomRight: i18n._(cornerWords['genuine-failure']),
        }}
        mine={{ across: empathy, up: outcome, label: t`you` }}
        guess={
          guess === null ? null : { across: guess.empathy, up: guess.outcome, label: t`your guess` }
        }
        earlier={earlier.map((one, index) => ({
          across: one.empathy,
          up: one.outcome,
          label: t`attempt ${index + 1}`,
        }))}
        regions={endings.map((one) => ({
          label: one.title,
          current: one.title === debrief.ending?.title,
          across: one.empathy,
          up: one.outcome,
        }))}
      />
    </section>
  );
}
