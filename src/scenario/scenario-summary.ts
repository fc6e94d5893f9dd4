import type { Mood } from './mood.ts';
import { modelFromScenario } from './model-from-scenario.ts';
import type { Channel, EndingKind, Level, Scenario } from './scenario.ts';

/** The same, in another language; `id.locale` is the name of the scenario in it. */
export interface TranslatedSummary {
  locale: string;
  title: string;
  summary: string;
  topics: string[];
  /** Titles, in the order of `endings`. */
  endings: string[];
}

/** What the library shows of a scenario without loading it. */
export interface ScenarioSummary {
  id: string;
  title: string;
  summary: string;
  channel: Channel;
  level: Level;
  minutes: number;
  topics: string[];
  locale: string;
  customer: { name: string; pronouns?: string; face?: string };
  /** Of the customer's first line. */
  mood: Mood;
  endings: { path: string; kind: EndingKind; title: string }[];
  /** Keys of all replies, and of the brave ones among them. */
  replies: string[];
  braveReplies: string[];
  fingerprint: string;
  translations: TranslatedSummary[];
}

export function summaryOf(
  scenario: Scenario,
  fingerprint: string,
  translated: readonly Scenario[] = [],
): ScenarioSummary {
  const model = modelFromScenario(scenario, fingerprint);
  let first = model.states[model.initial];
  while (first !== undefined && first.initial >= 0 && first.mood === null) {
    first = model.states[first.initial];
  }
  const replies = model.states.flatMap((state) => state.replies);
  const { id, title, summary, channel, level, minutes, topics, locale = 'en' } = scenario;
  const { name, pronouns, face } = scenario.customer;
  return {
    id,
    title,
    summary,
    channel,
    level,
    minutes,
    topics,
    locale,
    customer: {
      name,
      ...(pronouns !== undefined && { pronouns }),
      ...(face !== undefined && { face }),
    },
    mood: first?.mood ?? 'calm',
    endings: model.states.flatMap(({ path, ending }) =>
      ending === null ? [] : [{ path, kind: ending.kind, title: ending.title }],
    ),
    replies: replies.map((reply) => reply.key),
    braveReplies: replies.filter((reply) => reply.brave !== null).map((reply) => reply.key),
    fingerprint,
    translations: translated.map(translatedSummaryOf),
  };
}

function translatedSummaryOf(scenario: Scenario): TranslatedSummary {
  const { title, summary, topics, locale = 'en' } = scenario;
  const endings = Object.values(scenario.states).flatMap(({ ending }) => ending?.title ?? []);
  return { locale, title, summary, topics, endings };
}
