import { type Channel, channels, type Level, levels } from '../../scenario/scenario.ts';
import type { ScenarioSummary } from '../../scenario/scenario-summary.ts';
import { summaryIn } from '../../scenario/summary-in.ts';

/** What the library is narrowed down to; kept in the address. */
export interface LibraryFilter {
  search: string;
  channel: Channel | null;
  level: Level | null;
  topic: string | null;
  /** A language tag; null shows every conversation in the language it was written in. */
  language: string | null;
}

export const everything: LibraryFilter = {
  search: '',
  channel: null,
  level: null,
  topic: null,
  language: null,
};

export function parseFilter(query: string): LibraryFilter {
  const params = new URLSearchParams(query);
  return {
    search: params.get('q') ?? '',
    channel: channels.find((channel) => channel === params.get('channel')) ?? null,
    level: levels.find((level) => level === params.get('level')) ?? null,
    topic: params.get('topic'),
    language: params.get('lang'),
  };
}

export function queryFromFilter(filter: LibraryFilter): string {
  const { search, channel, level, topic, language } = filter;
  const params = new URLSearchParams();
  if (search !== '') params.set('q', search);
  if (channel !== null) params.set('channel', channel);
  if (level !== null) params.set('level', level);
  if (topic !== null) params.set('topic', topic);
  if (language !== null) params.set('lang', language);
  return params.toString();
}

export function isNarrowed(filter: LibraryFilter): boolean {
  return queryFromFilter({ ...filter, search: filter.search.trim() }) !== '';
}

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** All scenarios as they are in a language; those that there are in none but others are left out. */
export function inLanguage<Entry extends { summary: ScenarioSummary }>(
  entries: readonly Entry[],
  language: string | null,
): readonly Entry[] {
  if (language === null) return entries;
  return entries
    .map((entry) => ({ ...entry, summary: summaryIn(entry.summary, language) }))
    .filter(({ summary }) => summary.locale === language);
}

/** Every word searched for has to stand somewhere in what the card tells. */
export function filterScenarios<Entry extends { summary: ScenarioSummary }>(
  entries: readonly Entry[],
  { search, channel, level, topic, language }: LibraryFilter,
): Entry[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return inLanguage(entries, language).filter(({ summary }) => {
    if (channel !== null && summary.channel !== channel) return false;
    if (level !== null && summary.level !== level) return false;
    if (topic !== null && !summary.topics.includes(topic)) return false;
    const text = folded(
      [summary.title, summary.summary, summary.customer.name, ...summary.topics].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
