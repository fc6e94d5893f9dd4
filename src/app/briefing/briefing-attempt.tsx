import { Trans, useLingui } from '@lingui/react/macro';
import type { Attempt } from '../../practice/attempt.ts';
import type { Play } from '../../practice/play.ts';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { type StoneState } from '../../ui/stones/stone.tsx';
import { StoneRow } from '../../ui/stones/stone-row.tsx';
import { hrefs } from '../shell/hrefs.ts';
import styles from './briefing-attempts.module.css';

function stoneOf({ taken }: Play['turns'][number]): StoneState {
  if (taken === null) return 'hollow';
  return taken.reply.brave === null ? 'full' : 'brave';
}

/** One earlier attempt: when, how far, where it ended, and the way into it. */
export function BriefingAttempt({ attempt, play }: { attempt: Attempt; play: Play }) {
  const { t, i18n } = useLingui();
  const { id, transcript, startedAt } = attempt;
  const turns = transcript.events.length;
  const turn = turns + 1;
  const when = i18n.date(new Date(startedAt), { dateStyle: 'medium', timeStyle: 'short' });
  const changed = play.legalEvents < turns;
  const ending = play.ending?.ending ?? null;
  return (
    <li className={styles.attempt}>
      <div className={styles.told}>
        <span className={styles.result}>
          {ending !== null ? ending.title : <Trans>Left at turn {turn}</Trans>}
        </span>
        <span className={styles.when}>
          {when}
          {changed && (
            <>
              {' · '}
              <Trans>the conversation has changed since</Trans>
            </>
          )}
        </span>
        {turns > 0 && (
          <StoneRow size="s" label={t`Turns: ${turns}`} stones={play.turns.map(stoneOf)} />
        )}
      </div>
      {attempt.endedAt === null ? (
        <LinkButton kind="plain" href={hrefs.session(transcript.scenario, id)}>
          <Trans>Resume</Trans>
        </LinkButton>
      ) : (
        <LinkButton kind="plain" href={hrefs.debrief(id)}>
          <Trans>Look back on it</Trans>
        </LinkButton>
      )}
    </li>
  );
}
