import { Trans, useLingui } from '@lingui/react/macro';
import type { ScenarioSummary } from '../scenario/scenario-summary.ts';
import { channelWords, levelWords } from './words/scenario-words.ts';
import { ChannelIcon } from './channel-icon.tsx';
import styles from './scenario-facts.module.css';

/** Channel, level and length on one line: "counter · starter · 5 min". */
export function ScenarioFacts({ summary }: { summary: ScenarioSummary }) {
  const { i18n } = useLingui();
  const { channel, level, minutes } = summary;
  return (
    <ul role="list" className={styles.facts}>
      <li>
        <ChannelIcon channel={channel} />
        {i18n._(channelWords[channel])}
      </li>
      <li>{i18n._(levelWords[level])}</li>
      <li>
        <Trans>{minutes} min</Trans>
      </li>
    </ul>
  );
}
