import { Trans, useLingui } from '@lingui/react/macro';
import { behaviourHistory } from '../../debrief/behaviour-history.ts';
import { type PractiseNext, practiseNext } from '../../debrief/practise-next.ts';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { defaultRubric } from '../default-rubric.ts';
import { hrefs } from '../shell/hrefs.ts';
import styles from './next-section.module.css';
import type { Progress } from './use-progress.ts';

/** One scenario to practise next, and the reason for it. */
export function NextSection({ progress }: { progress: Progress }) {
  const { lookedBack, builtIn, titles } = progress;
  const next = practiseNext({
    rubric: defaultRubric,
    history: behaviourHistory(defaultRubric, lookedBack),
    models: builtIn,
    tried: new Set(lookedBack.map(({ model }) => model.scenario.id)),
  });
  return (
    <section className={styles.next} aria-labelledby="next-title">
      <h2 id="next-title">
        <Trans>Practise next</Trans>
      </h2>
      {next === null ? (
        <>
          <p>
            <Trans>
              No pattern stands out, and you have tried every conversation there is. Any of them is
              worth another way through.
            </Trans>
          </p>
          <div>
            <LinkButton href={hrefs.library()} kind="primary">
              <Trans>Choose a conversation</Trans>
            </LinkButton>
          </div>
        </>
      ) : (
        <>
          <p className={styles.title}>{titles.get(next.scenario) ?? next.scenario}</p>
          <Reason next={next} />
          <div>
            <LinkButton href={hrefs.briefing(next.scenario)} kind="primary">
              <Trans>Practise this one</Trans>
            </LinkButton>
          </div>
        </>
      )}
    </section>
  );
}

function Reason({ next }: { next: PractiseNext }) {
  const { t } = useLingui();
  switch (next.kind) {
    case 'pattern':
      return (
        <p>
          {t`“${next.behaviour.label}” came up in ${next.attempts} of your attempts. Here are ${next.replies} replies that do the opposite: “${next.dimension.label}”.`}
        </p>
      );
    case 'never-shown':
      return (
        <p>
          {t`“${next.dimension.label}” has not come up in your attempts yet. Here are ${next.replies} replies that show it.`}
        </p>
      );
    case 'unexplored':
      return <p>{t`You have not been in this conversation yet.`}</p>;
  }
}
