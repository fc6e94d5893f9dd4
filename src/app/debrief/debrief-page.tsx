import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { debriefFromPlay } from '../../debrief/debrief-from-play.ts';
import { earlierAttempts } from '../../debrief/earlier-attempts.ts';
import type { Attempt } from '../../practice/attempt.ts';
import { forkAttempt } from '../../practice/fork-attempt.ts';
import { replay } from '../../practice/replay.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { shortName } from '../customer-look.ts';
import { usePorts } from '../ports.tsx';
import { defaultRubric } from '../default-rubric.ts';
import { goTo } from '../shell/hash-location.ts';
import { hrefs } from '../shell/hrefs.ts';
import { useAttempts } from '../shell/stores.tsx';
import { BraveSection } from './brave-section.tsx';
import { CustomersNote } from './customers-note.tsx';
import styles from './debrief-page.module.css';
import { GuessForm } from './guess-form.tsx';
import { IntegrityBanner } from './integrity-banner.tsx';
import { Keepsakes } from './keepsakes.tsx';
import { LensSection } from './lens-section.tsx';
import { measureOf } from './measure.ts';
import { MoodSection } from './mood-section.tsx';
import { SquareSection } from './square-section.tsx';
import { TurnReview } from './turn-review.tsx';

export interface DebriefPageProps {
  attempt: Attempt;
  compiled: CompiledScenario;
  onChange: (changes: Partial<Attempt>) => void;
}

/** One play looked back on, in the order that helps: own guess, the customer, the square, the turns. */
export function DebriefPage({ attempt, compiled, onChange }: DebriefPageProps) {
  const { t } = useLingui();
  const ports = usePorts();
  const keep = useAttempts((state) => state.keep);
  const attempts = useAttempts((state) => state.attempts);
  const [skippedGuess, setSkippedGuess] = useState(false);
  const [selected, setSelected] = useState<number | null>(null);
  const { model } = compiled;
  const { scenario } = model;
  const customer = shortName(scenario.customer.name);

  const play = useMemo(() => replay(compiled, attempt.transcript), [compiled, attempt.transcript]);
  const measure = useMemo(() => measureOf(model, defaultRubric), [model]);
  const debrief = useMemo(
    () => debriefFromPlay({ model, rubric: defaultRubric, yardstick: measure.yardstick, play }),
    [model, measure, play],
  );
  const earlier = useMemo(
    () =>
      earlierAttempts({
        model,
        rubric: defaultRubric,
        yardstick: measure.yardstick,
        attempts: attempts ?? [],
        present: attempt.id,
        replay: (transcript) => replay(compiled, transcript),
      }),
    [model, measure, attempts, attempt.id, compiled],
  );

  const tryAgainFrom = async (turn: number) => {
    const fork = forkAttempt(attempt, turn - 1, { id: ports.newId(), now: ports.now() });
    await keep(fork);
    goTo(hrefs.session(scenario.id, fork.id));
  };

  const isGuessing = debrief.ending !== null && attempt.guess === null && !skippedGuess;
  const wasGuessing = useRef(isGuessing);
  // With the guess, its buttons are gone; the keyboard goes on from the top of the debrief.
  useEffect(() => {
    if (wasGuessing.current && !isGuessing) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
    }
    wasGuessing.current = isGuessing;
  }, [isGuessing]);

  if (isGuessing) {
    return (
      <GuessForm
        customer={customer}
        onGuess={(guess) => onChange({ guess })}
        onSkip={() => setSkippedGuess(true)}
      />
    );
  }

  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          <Trans>Looking back on</Trans>
        </p>
        <h1>{scenario.title}</h1>
        {debrief.ending === null ? (
          <Notice
            title={<Trans>This conversation has not ended yet.</Trans>}
            actions={
              <LinkButton href={hrefs.session(scenario.id, attempt.id)} kind="primary">
                {t`Go on with ${customer}`}
              </LinkButton>
            }
          >
            <p>
              <Trans>Scores come with an ending. Here is how it went so far.</Trans>
            </p>
          </Notice>
        ) : (
          <p className={styles.ending}>{debrief.ending.title}</p>
        )}
      </header>
      {debrief.integrity.length > 0 && <IntegrityBanner flags={debrief.integrity} />}
      {debrief.ending !== null && (
        <CustomersNote
          customer={scenario.customer}
          words={debrief.customersWords}
          mood={play.mood}
          trust={debrief.trust}
        />
      )}
      {debrief.ending !== null && (
        <SquareSection
          debrief={debrief}
          guess={attempt.guess}
          earlier={earlier}
          endings={measure.endings.flatMap((one) => {
            const title = model.states[one.state]?.ending?.title;
            return title === undefined ? [] : [{ ...one, title }];
          })}
        />
      )}
      <MoodSection
        customer={customer}
        line={debrief.moodLine}
        selected={selected}
        onSelect={setSelected}
      />
      <section className={styles.section} aria-labelledby="turns-title">
        <h2 id="turns-title">
          <Trans>Turn by turn</Trans>
        </h2>
        <ol className={styles.turns} role="list" aria-label={t`Turns`}>
          {debrief.turns.map((turn) => (
            <TurnReview
              key={turn.number}
              turn={turn}
              customer={customer}
              selected={turn.number === selected}
              onTryAgain={() => void tryAgainFrom(turn.number)}
            />
          ))}
        </ol>
      </section>
      <Keepsakes
        debrief={debrief}
        newThing={attempt.newThing}
        onNewThing={(newThing) => onChange({ newThing })}
      />
      <BraveSection tries={debrief.braveTries} />
      <LensSection lenses={debrief.lenses} onSelect={setSelected} />
      <footer className={styles.next}>
        <LinkButton href={hrefs.briefing(scenario.id)} kind="primary" size="l">
          <Trans>Practise it again</Trans>
        </LinkButton>
        <LinkButton href={hrefs.map(scenario.id)} size="l">
          <Trans>Map of what you have tried</Trans>
        </LinkButton>
        <LinkButton href={hrefs.library()} size="l">
          <Trans>Choose another</Trans>
        </LinkButton>
      </footer>
    </article>
  );
}
