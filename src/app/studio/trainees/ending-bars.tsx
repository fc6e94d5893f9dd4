import { Trans, useLingui } from '@lingui/react/macro';
import type { EndingKind } from '../../../scenario/scenario.ts';
import styles from './ending-bars.module.css';
import { endingKindWords } from './ending-kind-words.ts';
import { usePercent } from './use-percent.ts';

export interface EndingBarsProps {
  endings: readonly { state: string; title: string; kind: EndingKind; chance: number }[];
  unended: number;
  onGo: (place: { state: string; reply: null }) => void;
}

/** Less than this is what is left of following a play for so long. */
const negligible = 1e-6;

/** Where plays end, and how many of them. */
export function EndingBars({ endings, unended, onGo }: EndingBarsProps) {
  const { i18n } = useLingui();
  const percent = usePercent();
  return (
    <ul role="list" className={styles.endings}>
      {endings.map(({ state, title, kind, chance }) => (
        <li key={state} className={styles.ending}>
          <button
            type="button"
            className={styles.title}
            onClick={() => onGo({ state, reply: null })}
          >
            {title}
          </button>
          <span className={styles.chance}>{percent(chance)}</span>
          <Bar chance={chance} />
          <span className={styles.kind}>{i18n._(endingKindWords[kind])}</span>
        </li>
      ))}
      {unended > negligible && (
        <li className={styles.ending}>
          <span className={styles.never}>
            <Trans>Comes to no ending</Trans>
          </span>
          <span className={styles.chance}>{percent(unended)}</span>
          <Bar chance={unended} />
          <span className={styles.kind}>
            <Trans>goes round and round, or finds no reply</Trans>
          </span>
        </li>
      )}
    </ul>
  );
}

function Bar({ chance }: { chance: number }) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.bar} style={{ inlineSize: `${chance * 100}%` }} />
    </span>
  );
}
