import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DominantReply } from '../../../studio/design/dominant-replies.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from './dominant-section.module.css';
import panel from './scores-panel.module.css';

export interface DominantSectionProps {
  dominant: readonly DominantReply[];
  onGo: (place: { state: string; reply: string }) => void;
}

const fewShown = 6;

/** Replies that are the best ones whatever one is after; those that always are come first. */
export function DominantSection({ dominant, onGo }: DominantSectionProps) {
  const { t } = useLingui();
  const [showsAll, setShowsAll] = useState(false);
  const sorted = dominant.toSorted((one, other) => shareOf(other) - shareOf(one));
  const shown = showsAll ? sorted : sorted.slice(0, fewShown);
  const left = sorted.length - shown.length;
  return (
    <section className={panel.part}>
      <h3>
        <Trans>Where one reply is simply best</Trans>
      </h3>
      {dominant.length === 0 ? (
        <p className={panel.soft}>
          <Trans>Nowhere: every turn leaves more than one way open, or asks for a choice.</Trans>
        </p>
      ) : (
        <>
          <p className={panel.soft}>
            <Trans>
              These cost nothing on either axis where every other reply on offer costs something.
              That is fine where somebody is to find out what helps. For a hard choice, let the best
              on one axis cost something on the other.
            </Trans>
          </p>
          <ul role="list" className={styles.replies}>
            {shown.map(({ state, reply, text, configurations, of }) => (
              <li key={`${state}/${reply}`}>
                <button
                  type="button"
                  className={styles.reply}
                  onClick={() => onGo({ state, reply })}
                >
                  <span className={styles.text}>{text === '' ? reply : text}</span>
                  <span className={styles.where}>{`${state} / ${reply}`}</span>
                  <span className={styles.often}>
                    {configurations === of
                      ? t`whenever it is on offer beside others`
                      : t`${plural(of, {
                          one: `in ${configurations} of # situation`,
                          other: `in ${configurations} of # situations`,
                        })}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {sorted.length > fewShown && (
            <div>
              <Button aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
                {showsAll
                  ? t`Show fewer`
                  : t`${plural(left, { one: 'Show # more', other: 'Show # more' })}`}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function shareOf({ configurations, of }: DominantReply): number {
  return configurations / of;
}
