import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Attempt } from '../../practice/attempt.ts';
import { replay } from '../../practice/replay.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { hrefs } from '../shell/hrefs.ts';
import styles from './briefing.module.css';

export interface EarlierAttemptsProps {
  attempts: readonly Attempt[];
  compiled: CompiledScenario;
}

/** What was tried before, the latest first; each leads to its debrief, or back into it. */
export function EarlierAttempts({ attempts, compiled }: EarlierAttemptsProps) {
  const { i18n } = useLingui();
  if (attempts.length === 0) return null;
  const { id } = compiled.model.scenario;
  return (
    <section aria-labelledby="earlier-title">
      <h2 id="earlier-title">
        <Trans>What you tried before</Trans>
      </h2>
      <ul role="list" className={styles.earlier}>
        {attempts.map((attempt) => {
          const ending = replay(compiled, attempt.transcript).ending?.ending;
          const turns = attempt.transcript.events.length;
          return (
            <li key={attempt.id}>
              <a
                href={
                  attempt.endedAt === null
                    ? hrefs.session(id, attempt.id)
                    : hrefs.debrief(attempt.id)
                }
              >
                {ending === undefined || ending === null ? (
                  <Trans>Not ended yet: go on</Trans>
                ) : (
                  ending.title
                )}
              </a>{' '}
              <span className={styles.when}>
                <Plural value={turns} one="# turn" other="# turns" />,{' '}
                {i18n.date(new Date(attempt.updatedAt), { dateStyle: 'medium' })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
