import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Attempt } from '../../practice/attempt.ts';
import { replay } from '../../practice/replay.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { idIn } from '../scenario-catalogue.ts';
import { hrefs } from '../shell/hrefs.ts';
import { BriefingAttempt } from './briefing-attempt.tsx';
import styles from './briefing-attempts.module.css';

export interface BriefingAttemptsProps {
  compiled: CompiledScenario;
  attempts: readonly Attempt[];
}

/** Earlier attempts at this conversation, latest first. */
export function BriefingAttempts({ compiled, attempts }: BriefingAttemptsProps) {
  const played = useMemo(
    () => attempts.map((attempt) => ({ attempt, play: replay(compiled, attempt.transcript) })),
    [attempts, compiled],
  );
  const { id, locale } = compiled.model.scenario;
  if (played.length === 0) return null;
  return (
    <section className={styles.earlier}>
      <h2 className={styles.title}>
        <Trans>You have been here before</Trans>
      </h2>
      <ol role="list" className={styles.list}>
        {played.map(({ attempt, play }) => (
          <BriefingAttempt key={attempt.id} attempt={attempt} play={play} />
        ))}
      </ol>
      <p>
        <a href={hrefs.map(idIn(id, locale))}>
          <Trans>Map of what you have tried</Trans>
        </a>
      </p>
    </section>
  );
}
