import { Trans } from '@lingui/react/macro';
import { ArrowRight } from 'lucide';
import type { EndingObject } from '../../scenario/scenario.ts';
import { Button } from '../../ui/button/button.tsx';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import styles from './ending-panel.module.css';

export interface EndingPanelProps {
  ending: EndingObject;
  language: string | undefined;
  debriefHref: string;
  onRewind: () => void;
}

/** The conversation is over: on to what it was worth, or back into it. */
export function EndingPanel({ ending, language, debriefHref, onRewind }: EndingPanelProps) {
  return (
    <section className={styles.panel} aria-labelledby="ending-title">
      <h2 id="ending-title" className={styles.title} lang={language}>
        {ending.title}
      </h2>
      <p className={styles.words}>
        <Trans>That is where it went this time. No attempt here is wasted.</Trans>
      </p>
      <div className={styles.actions}>
        <LinkButton
          href={debriefHref}
          kind="primary"
          size="l"
          trailingIcon={<Icon of={ArrowRight} directional />}
        >
          <Trans>See how it landed</Trans>
        </LinkButton>
        <Button onClick={onRewind} size="l">
          <Trans>Go back and try another way</Trans>
        </Button>
      </div>
    </section>
  );
}
