import type { ScenarioSummary } from './scenario-summary.ts';

/** A summary in one of its languages; as it is where it has none of that name. */
export function summaryIn(summary: ScenarioSummary, locale: string): ScenarioSummary {
  const found = summary.translations.find((translation) => translation.locale === locale);
  if (found === undefined) return summary;
  const endings = summary.endings.map((ending, index) => ({
    ...ending,
    title: found.endings[index] ?? ending.title,
  }));
  return { ...summary, ...found, endings };
}
