import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { StoneRow } from '../../ui/stones/stone-row.tsx';
import { customerLook } from '../customer-look.ts';
import { idIn } from '../scenario-catalogue.ts';
import { hrefs } from '../shell/hrefs.ts';
import type { Exploration } from './exploration.ts';
import styles from './scenario-card.module.css';
import { ScenarioFacts } from '../scenario-facts.tsx';
import type { CatalogueEntry } from './use-catalogue.ts';

export interface ScenarioCardProps {
  entry: CatalogueEntry;
  exploration: Exploration;
  onRemove: () => void;
}

/** A scenario in the library; all of the card leads to its briefing. */
export function ScenarioCard({ entry, exploration, onRemove }: ScenarioCardProps) {
  const { t } = useLingui();
  const { summary, fileName } = entry;
  const { title, endings, locale } = summary;
  const found = endings.filter(({ path }) => exploration.foundEndings.has(path)).length;
  const explored = Math.round(exploration.share * 100);
  const all = endings.length;
  return (
    <li className={styles.card}>
      <div className={styles.stage}>
        <Portrait
          {...customerLook(summary.customer)}
          mood={summary.mood}
          crop="bust"
          label={summary.customer.name}
        />
      </div>
      <div className={styles.words}>
        <ScenarioFacts summary={summary} />
        <h3 className={styles.title} lang={locale}>
          <a href={hrefs.briefing(idIn(summary.id, locale))}>{title}</a>
        </h3>
        <p className={styles.summary} lang={locale}>
          {summary.summary}
        </p>
        <div className={styles.found}>
          <StoneRow
            size="s"
            label={t`Endings found: ${found} of ${all}`}
            stones={endings.map((_, index) => (index < found ? 'full' : 'hollow'))}
          />
          <span aria-hidden="true">
            <Plural value={all} one={`${found} of # ending`} other={`${found} of # endings`} />
          </span>
          {explored > 0 && (
            <span className={styles.explored}>
              <Trans>{explored} % explored</Trans>
            </span>
          )}
        </div>
        {exploration.bestEnding !== null && (
          <p className={styles.best}>{t`Best so far: ${exploration.bestEnding}`}</p>
        )}
        {fileName !== null && (
          <div className={styles.file}>
            <span>{t`From the file ${fileName}`}</span>
            <IconButton
              icon={<Icon of={X} size="s" />}
              label={t`Remove “${title}” from the library`}
              onClick={onRemove}
            />
          </div>
        )}
      </div>
    </li>
  );
}
