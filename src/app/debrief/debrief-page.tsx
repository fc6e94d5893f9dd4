import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { expectationGap } from '../../debrief/expectation-gap.ts';
import type { Attempt } from '../../practice/attempt.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { Button } from '../../ui/button/button.tsx';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { shortName } from '../customer-look.ts';
import { idIn } from '../scenario-catalogue.ts';
import { hrefs } from '../shell/hrefs.ts';
import { useFork } from '../use-fork.ts';
import { BraveSection } from './brave-section.tsx';
import { CompareSection } from './compare-section.tsx';
import { CustomersNote } from './customers-note.tsx';
import styles from './debrief-page.module.css';
import { DiscoveriesSection } from './discoveries-section.tsx';
import { ExpectationSection } from './expectation-section.tsx';
import { GuessForm } from './guess-form.tsx';
import { IntegrityBanner } from './integrity-banner.tsx';
import { Keepsakes } from './keepsakes.tsx';
import { LearningCardForm } from './learning-card-form.tsx';
import { LensSection } from './lens-section.tsx';
import { MoodSection } from './mood-section.tsx';
import { PrintedDebrief } from './printed-debrief.tsx';
import { ReachSection } from './reach-section.tsx';
import { SquareSection } from './square-section.tsx';
import { TurnReview } from './turn-review.tsx';
import { useLookingBack } from './use-looking-back.ts';

export interface DebriefPageProps {
  attempt: Attempt;
  compiled: CompiledScenario;
  onChange: (changes: Partial<Attempt>) => void;
}

/** One play looked back on, in the order that helps: own guess, the customer, the square, the turns. */
export function DebriefPage({ attempt, compiled, onChange }: DebriefPageProps) {
  const { t } = useLingui();
  const fork = useFork();
  const [skippedGuess, setSkippedGuess] = useState(false);
  const [selected, setSelected] = useState<number | null>(null);
  const { model } = compiled;
  const { scenario } = model;
  const inItsLanguage = idIn(scenario.id, scenario.locale);
  const customer = shortName(scenario.customer.name);

  const { play, measure, debrief, earlier, review, missteps, others } = useLookingBack(
    attempt,
    compiled,
  );

  const tryAgainFrom = (turn: number) => fork(attempt, turn - 1);

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
    <>
      <article className={styles.page} data-print="never">
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
        <ExpectationSection customer={customer} turns={expectationGap(play)} />
        <ReachSection
          debrief={debrief}
          review={review}
          selected={selected}
          onSelect={setSelected}
        />
        <section className={styles.section} aria-labelledby="turns-title">
          <h2 id="turns-title">
            <Trans>Turn by turn</Trans>
          </h2>
          <ol className={styles.turns} role="list" aria-label={t`Turns`}>
            {debrief.turns.map((turn, index) => (
              <TurnReview
                key={turn.number}
                turn={turn}
                review={review.turns[index] ?? null}
                isTurningPoint={turn.number === review.turningPoint}
                customer={customer}
                selected={turn.number === selected}
                onTryAgain={() => void tryAgainFrom(turn.number)}
              />
            ))}
          </ol>
        </section>
        <CompareSection customer={customer} mine={debrief} others={others} />
        <Keepsakes
          debrief={debrief}
          newThing={attempt.newThing}
          onNewThing={(newThing) => onChange({ newThing })}
        />
        <BraveSection tries={debrief.braveTries} />
        <DiscoveriesSection missteps={missteps} onSelect={setSelected} />
        <LearningCardForm
          title={scenario.title}
          card={attempt.card}
          onCard={(card) => onChange({ card })}
        />
        <LensSection lenses={debrief.lenses} onSelect={setSelected} />
        <footer className={styles.next}>
          <LinkButton href={hrefs.briefing(inItsLanguage)} kind="primary" size="l">
            <Trans>Practise it again</Trans>
          </LinkButton>
          <LinkButton href={hrefs.map(inItsLanguage)} size="l">
            <Trans>Map of what you have tried</Trans>
          </LinkButton>
          <LinkButton href={hrefs.library()} size="l">
            <Trans>Choose another</Trans>
          </LinkButton>
          <Button size="l" onClick={() => print()}>
            <Trans>Print on one page</Trans>
          </Button>
        </footer>
      </article>
      <PrintedDebrief
        title={scenario.title}
        customer={customer}
        attempt={attempt}
        debrief={debrief}
        review={review}
      />
    </>
  );
}
