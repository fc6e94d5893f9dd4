import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { type MapPlace, triedMap } from '../../debrief/tried-map.ts';
import type { Attempt } from '../../practice/attempt.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { Button } from '../../ui/button/button.tsx';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { StoneRow } from '../../ui/stones/stone-row.tsx';
import { shortName } from '../customer-look.ts';
import { idIn } from '../scenario-catalogue.ts';
import { hrefs } from '../shell/hrefs.ts';
import { useFork } from '../use-fork.ts';
import { MapLegend } from './map-legend.tsx';
import styles from './map-page.module.css';
import { PlacePanel } from './place-panel.tsx';
import { PlacesList } from './places-list.tsx';
import { TriedWaters } from './tried-waters.tsx';

export interface MapPageProps {
  compiled: CompiledScenario;
  /** Of whatever scenario. */
  attempts: readonly Attempt[];
}

/** What was tried of a conversation over all attempts, and what is left to find. */
export function MapPage({ compiled, attempts }: MapPageProps) {
  const { t } = useLingui();
  const fork = useFork();
  const [asList, setAsList] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const { scenario } = compiled.model;
  const inItsLanguage = idIn(scenario.id, scenario.locale);
  const customer = shortName(scenario.customer.name);
  const own = useMemo(
    () => attempts.filter(({ transcript }) => transcript.scenario === scenario.id),
    [attempts, scenario.id],
  );
  const map = useMemo(() => triedMap(compiled, own), [compiled, own]);
  const { found, all: endings } = map.endings;
  const { tried, all: replies } = map.replies;

  const tryFrom = async ({ standing }: MapPlace) => {
    const attempt = own.find(({ id }) => id === standing?.attempt);
    if (standing === null || attempt === undefined) return;
    const { events } = standing;
    const stood = { ...attempt, transcript: { ...attempt.transcript, events } };
    await fork(stood, events.length);
  };

  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          <Trans>Map of what you have tried</Trans>
        </p>
        <h1>{scenario.title}</h1>
        <p className={styles.counts}>
          <StoneRow
            stones={Array.from({ length: endings }, (_, at) => (at < found ? 'full' : 'hollow'))}
            label={t`Endings found: ${found} of ${endings}`}
          />
          <span>{t`${found} of ${endings} endings found, ${tried} of ${replies} replies tried`}</span>
        </p>
        {own.length === 0 && (
          <Notice
            title={<Trans>All of this still lies in the mist.</Trans>}
            actions={
              <LinkButton href={hrefs.briefing(inItsLanguage)} kind="primary">
                {t`Meet ${customer}`}
              </LinkButton>
            }
          >
            <p>
              <Trans>Every stone you step on stays on the map, missteps with the others.</Trans>
            </p>
          </Notice>
        )}
        <div className={styles.tools}>
          <MapLegend />
          <Button onClick={() => setAsList(!asList)}>
            {asList ? <Trans>Show as a map</Trans> : <Trans>Show as a list</Trans>}
          </Button>
        </div>
      </header>
      {asList ? (
        <PlacesList map={map} customer={customer} onTry={(place) => void tryFrom(place)} />
      ) : (
        <div className={styles.view}>
          <TriedWaters
            model={compiled.model}
            map={map}
            selected={selected}
            onSelect={setSelected}
          />
          <PlacePanel
            map={map}
            place={map.places.find(({ path }) => path === selected) ?? null}
            customer={customer}
            onTry={(place) => void tryFrom(place)}
          />
        </div>
      )}
      <footer className={styles.next}>
        <LinkButton href={hrefs.briefing(inItsLanguage)}>
          <Trans>Practise from the start</Trans>
        </LinkButton>
        <LinkButton href={hrefs.library()}>
          <Trans>Choose another</Trans>
        </LinkButton>
      </footer>
    </article>
  );
}
