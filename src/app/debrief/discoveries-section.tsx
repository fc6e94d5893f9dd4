import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Misstep, MisstepsOverAttempts } from '../../debrief/discoveries.ts';
import { Stone } from '../../ui/stones/stone.tsx';
import styles from './discoveries-section.module.css';

interface FoundProps extends Misstep {
  onSelect: (turn: number) => void;
  children?: ReactNode;
}

function Found({ turn, reply, onSelect, children }: FoundProps) {
  const { t } = useLingui();
  return (
    <li className={styles.item}>
      <Stone state="off" />
      <div>
        <p className={styles.text}>{reply.text}</p>
        {children !== undefined && <p className={styles.small}>{children}</p>}
        <button type="button" className={styles.turn} onClick={() => onSelect(turn)}>
          {t`Turn ${turn}`}
        </button>
      </div>
    </li>
  );
}

export interface DiscoveriesSectionProps {
  missteps: MisstepsOverAttempts;
  onSelect: (turn: number) => void;
}

/** Missteps made for the first time are finds; those made again are what to work on. */
export function DiscoveriesSection({ missteps, onSelect }: DiscoveriesSectionProps) {
  const { t } = useLingui();
  const { discoveries, patterns } = missteps;
  if (discoveries.length === 0 && patterns.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="discoveries-title">
      <h2 id="discoveries-title">
        <Trans>Found out by misstepping</Trans>
      </h2>
      {discoveries.length > 0 && (
        <>
          <p>
            <Trans>A first each: now you know how it lands, and nobody had to pay for it.</Trans>
          </p>
          <ul role="list" className={styles.list}>
            {discoveries.map(({ turn, reply }) => (
              <Found key={reply.key} turn={turn} reply={reply} onSelect={onSelect} />
            ))}
          </ul>
        </>
      )}
      {patterns.length > 0 && (
        <>
          <h3>
            <Trans>It came back</Trans>
          </h3>
          <p>
            <Trans>Habits are what practice is for. Try one of these turns in another way.</Trans>
          </p>
          <ul role="list" className={styles.list}>
            {patterns.map(({ turn, reply, attempts }) => (
              <Found key={reply.key} turn={turn} reply={reply} onSelect={onSelect}>
                {t`In ${attempts} attempts.`}{' '}
                {reply.evidence
                  .filter(({ points }) => points < 0)
                  .map(({ label }) => label)
                  .join(' · ')}
              </Found>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
