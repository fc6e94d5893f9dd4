import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { summaryOf } from '../../scenario/scenario-summary.ts';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { customerLook } from '../customer-look.ts';
import { ScenarioFacts } from '../scenario-facts.tsx';
import { idIn } from '../scenario-catalogue.ts';
import { Page } from '../shell/page.tsx';
import { hrefs } from '../shell/hrefs.ts';
import { useAttempts } from '../shell/stores.tsx';
import { BriefingAttempts } from './briefing-attempts.tsx';
import { BriefingChoices } from './briefing-choices.tsx';
import { BriefingLanguages } from './briefing-languages.tsx';
import { BriefingStart } from './briefing-start.tsx';
import styles from './briefing.module.css';

/** Who I am, what I know, whom I meet and what for; then the terms, and off. */
export function Briefing({ compiled }: { compiled: CompiledScenario }) {
  const { t } = useLingui();
  const { scenario, fingerprint } = compiled.model;
  const { customer, source, locale } = scenario;
  const summary = useMemo(() => summaryOf(scenario, fingerprint), [scenario, fingerprint]);
  const all = useAttempts((state) => state.attempts);
  const attempts = useMemo(
    () => (all ?? []).filter(({ transcript }) => transcript.scenario === scenario.id),
    [all, scenario.id],
  );
  const brave = summary.braveReplies.length;

  return (
    <Page>
      <div className={styles.briefing}>
        <div className={styles.meeting}>
          <div className={styles.stage}>
            <Portrait
              {...customerLook(customer)}
              mood={summary.mood}
              crop="bust"
              label={customer.name}
            />
          </div>
          <div className={styles.customer}>
            <h2>{customer.name}</h2>
            {customer.background !== undefined && <p lang={locale}>{customer.background}</p>}
          </div>
        </div>
        <div className={styles.words}>
          <header className={styles.head}>
            <ScenarioFacts summary={summary} />
            <h1 className={styles.title} lang={locale}>
              {scenario.title}
            </h1>
            <BriefingLanguages scenario={scenario} />
          </header>
          <dl className={styles.facts}>
            <dt>
              <Trans>You are</Trans>
            </dt>
            <dd lang={locale}>{scenario.you}</dd>
            <dt>
              <Trans>What you know</Trans>
            </dt>
            <dd lang={locale}>
              {scenario.brief
                .trim()
                .split('\n')
                .map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
            </dd>
            <dt>
              <Trans>What you are after</Trans>
            </dt>
            <dd className={styles.goal} lang={locale}>
              {scenario.goal}
            </dd>
          </dl>
          {brave > 0 && (
            <p className={styles.soft}>
              <Plural
                value={brave}
                one="One reply in here is a brave one: it says what it risks before you give it."
                other="# replies in here are brave ones: they say what they risk before you give them."
              />
            </p>
          )}
          <BriefingChoices
            hasTimers={compiled.model.states.some(({ timers }) => timers.length > 0)}
          />
          <BriefingAttempts compiled={compiled} attempts={attempts} />
          <p>
            <a href={hrefs.rooms(scenario.id)}>
              <Trans>Practise it with a group</Trans>
            </a>
            {' · '}
            <a href={hrefs.pack(idIn(scenario.id, locale))}>
              <Trans>Print it for a group</Trans>
            </a>
          </p>
          {source !== undefined && (
            <p className={styles.source}>{t`The idea comes from: ${source}`}</p>
          )}
        </div>
        <BriefingStart compiled={compiled} attempts={attempts} />
      </div>
    </Page>
  );
}
