import { Trans, useLingui } from '@lingui/react/macro';
import type { ScenarioSummary } from '../../scenario/scenario-summary.ts';
import { channels, levels } from '../../scenario/scenario.ts';
import { Chip } from '../../ui/choice/chip.tsx';
import { SearchField } from '../../ui/field/search-field.tsx';
import { Select } from '../../ui/field/select.tsx';
import { channelWords, levelWords } from '../words/scenario-words.ts';
import { ChannelIcon } from '../channel-icon.tsx';
import { languageName } from '../language-name.ts';
import { inLanguage, type LibraryFilter } from './library-filter.ts';
import styles from './library-filters.module.css';

export interface LibraryFiltersProps {
  entries: readonly { summary: ScenarioSummary }[];
  filter: LibraryFilter;
  onChange: (filter: LibraryFilter) => void;
}

/** Search, and whatever channels, levels and topics there are to narrow by. */
export function LibraryFilters({ entries, filter, onChange }: LibraryFiltersProps) {
  const { t, i18n } = useLingui();
  const all = inLanguage(entries, filter.language).map(({ summary }) => summary);
  const languages = new Set(
    entries.flatMap(({ summary }) => [
      summary.locale,
      ...summary.translations.map(({ locale }) => locale),
    ]),
  );
  const topics = [...new Set(all.flatMap((summary) => summary.topics))].sort((one, other) =>
    one.localeCompare(other),
  );
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchField
          label={t`Search conversations`}
          clearLabel={t`Clear the search`}
          placeholder={t`refund, waiting, Marcus…`}
          value={filter.search}
          onChange={(search) => onChange({ ...filter, search })}
        />
      </div>
      <div className={styles.group} role="group" aria-label={t`Channel`}>
        {channels
          .filter((channel) => all.some((summary) => summary.channel === channel))
          .map((channel) => (
            <Chip
              key={channel}
              icon={<ChannelIcon channel={channel} />}
              pressed={filter.channel === channel}
              onToggle={() =>
                onChange({ ...filter, channel: filter.channel === channel ? null : channel })
              }
            >
              {i18n._(channelWords[channel])}
            </Chip>
          ))}
      </div>
      <div className={styles.group} role="group" aria-label={t`Level`}>
        {levels
          .filter((level) => all.some((summary) => summary.level === level))
          .map((level) => (
            <Chip
              key={level}
              pressed={filter.level === level}
              onToggle={() => onChange({ ...filter, level: filter.level === level ? null : level })}
            >
              {i18n._(levelWords[level])}
            </Chip>
          ))}
      </div>
      <Select
        label={<Trans>Topic</Trans>}
        value={filter.topic ?? ''}
        options={[
          { value: '', label: t`Any topic` },
          ...topics.map((topic) => ({ value: topic, label: topic })),
        ]}
        onChange={(topic) => onChange({ ...filter, topic: topic === '' ? null : topic })}
      />
      {languages.size > 1 && (
        <Select
          label={<Trans>Language</Trans>}
          value={filter.language ?? ''}
          options={[
            { value: '', label: t`Any language` },
            ...[...languages].map((language) => ({
              value: language,
              label: languageName(language),
            })),
          ]}
          onChange={(language) =>
            // Topics are words of a language, too.
            onChange({ ...filter, topic: null, language: language === '' ? null : language })
          }
        />
      )}
    </div>
  );
}
