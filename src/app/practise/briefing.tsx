import { Trans, useLingui } from '@lingui/react/macro';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { startAttempt } from '../../practice/start-attempt.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { Button } from '../../ui/button/button.tsx';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { customerLook, shortName } from '../customer-look.ts';
import { usePorts } from '../ports.tsx';
import { goTo } from '../shell/hash-location.ts';
import { hrefs } from '../shell/hrefs.ts';
import { Page } from '../shell/page.tsx';
import { useAttempts, useSettings } from '../shell/stores.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { moodWords } from '../words/mood-words.ts';
import { channelWords, levelWords } from '../words/scenario-words.ts';
import styles from './briefing.module.css';
import { ChoicesForm } from './choices-form.tsx';
import { EarlierAttempts } from './earlier-attempts.tsx';
import { openingMood } from './opening-mood.ts';

/** Before the conversation: who one is, what one knows, what is wanted, and on which terms to practise. */
export function Briefing({ compiled }: { compiled: CompiledScenario }) {
  const { t, i18n } = useLingui();
  const ports = usePorts();
  const keep = useAttempts((state) => state.keep);
  const attempts = useAttempts((state) => state.attempts);
  const choices = useSettings((state) => state.choices);
  const setChoices = useSettings((state) => state.setChoices);
  const { model } = compiled;
  const { scenario } = model;
  const { title, customer, you, brief, goal, channel, level, minutes, source } = scenario;
  const name = shortName(customer.name);
  const mood = openingMood(model);
  const own = (attempts ?? []).filter(({ transcript }) => transcript.scenario === scenario.id);
  const unfinished = own.find(({ endedAt }) => endedAt === null);
  usePageTitle(title);

  async function start() {
    const attempt = startAttempt(model, {
      id: ports.newId(),
      seed: ports.newSeed(),
      now: ports.now(),
      choices,
    });
    await keep(attempt);
    // What is kept here should outlive a full disk; the browser decides.
    void ports.storagePersisted();
    goTo(hrefs.session(scenario.id, attempt.id));
  }

  return (
    <Page>
      <article className={styles.briefing}>
        <header className={styles.head}>
          <Portrait
            {...customerLook(customer)}
            mood={mood}
            className={styles.portrait ?? ''}
            label={t`${name}, ${i18n._(moodWords[mood])}`}
          />
          <div className={styles.words}>
            <p className={styles.facts}>
              {i18n._(channelWords[channel])} · {i18n._(levelWords[level])} ·{' '}
              <Trans>{minutes} minutes</Trans>
            </p>
            <h1>{title}</h1>
            <p className={styles.goal}>{goal}</p>
            <form
              className={styles.start}
              onSubmit={(event) => {
                event.preventDefault();
                void start();
              }}
            >
              {unfinished === undefined ? null : (
                <LinkButton
                  kind="primary"
                  size="l"
                  href={hrefs.session(scenario.id, unfinished.id)}
                  trailingIcon={<Icon of={ArrowRight} directional />}
                >
                  <Trans>Continue, turn {unfinished.transcript.events.length + 1}</Trans>
                </LinkButton>
              )}
              <Button type="submit" kind={unfinished === undefined ? 'primary' : 'quiet'} size="l">
                {unfinished === undefined ? (
                  <Trans>Start the conversation</Trans>
                ) : (
                  <Trans>Start anew</Trans>
                )}
              </Button>
            </form>
          </div>
        </header>
        <div className={styles.columns}>
          <dl className={styles.knowledge}>
            <div>
              <dt>
                <Trans>You are</Trans>
              </dt>
              <dd>{you}</dd>
            </div>
            <div>
              <dt>
                <Trans>What you know</Trans>
              </dt>
              {brief
                .trim()
                .split(/\n{2,}/)
                .map((paragraph) => (
                  <dd key={paragraph}>{paragraph}</dd>
                ))}
            </div>
            {customer.background !== undefined && (
              <div>
                <dt>
                  <Trans>About {name}</Trans>
                </dt>
                <dd>{customer.background}</dd>
              </div>
            )}
          </dl>
          <ChoicesForm choices={choices} onChange={setChoices} />
        </div>
        <EarlierAttempts attempts={own} compiled={compiled} />
        {source !== undefined && (
          <p className={styles.source}>
            <Trans>The idea comes from: {source}</Trans>
          </p>
        )}
      </article>
    </Page>
  );
}
