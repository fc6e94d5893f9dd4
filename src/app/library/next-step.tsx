import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { shortName } from '../customer-look.ts';
import { hrefs } from '../shell/hrefs.ts';
import styles from './next-step.module.css';
import type { Suggestion } from './suggestion.ts';
import type { Unfinished } from './unfinished.ts';

const arrow = <Icon of={ArrowRight} directional />;

function Why({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useLingui();
  const { title, customer } = suggestion.scenario;
  const name = shortName(customer.name);
  switch (suggestion.kind) {
    case 'start':
      return null;
    case 'brave':
      return t`Not dared yet: the brave reply in “${title}”.`;
    case 'untried':
      return t`Not met yet: ${name}.`;
    case 'endings':
      return (
        <>
          {`“${title}”: `}
          <Plural
            value={suggestion.undiscovered}
            one="# ending left to find."
            other="# endings left to find."
          />
        </>
      );
  }
}

function Go({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useLingui();
  const { title, customer } = suggestion.scenario;
  const name = shortName(customer.name);
  switch (suggestion.kind) {
    case 'start':
      return t`Start with ${title}`;
    case 'brave':
      return t`Dare it with ${name}`;
    case 'untried':
      return t`Meet ${name}`;
    case 'endings':
      return <Trans>Look for another ending</Trans>;
  }
}

export interface NextStepProps {
  unfinished: Unfinished | null;
  suggestion: Suggestion | null;
}

/** Going on where one left off, and what one has not dared yet. */
export function NextStep({ unfinished, suggestion }: NextStepProps) {
  const kind = unfinished === null ? 'primary' : 'plain';
  return (
    <div className={styles.steps}>
      {unfinished !== null && <Continue unfinished={unfinished} />}
      {suggestion !== null && (
        <div className={styles.step}>
          <p className={styles.why}>
            <Why suggestion={suggestion} />
          </p>
          <LinkButton
            kind={kind}
            size={unfinished === null ? 'l' : 'm'}
            href={hrefs.briefing(suggestion.scenario.id)}
            trailingIcon={arrow}
          >
            <Go suggestion={suggestion} />
          </LinkButton>
        </div>
      )}
    </div>
  );
}

function Continue({ unfinished: { attempt, summary, turn } }: { unfinished: Unfinished }) {
  const { t } = useLingui();
  const name = shortName(summary.customer.name);
  return (
    <LinkButton
      kind="primary"
      size="l"
      href={hrefs.session(summary.id, attempt.id)}
      trailingIcon={arrow}
    >
      {t`Continue with ${name}, turn ${turn}`}
    </LinkButton>
  );
}
