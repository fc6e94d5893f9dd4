import type { LearningCard } from '../../practice/attempt.ts';

/** A card as Markdown. What was written stays text: nothing in it is taken for markup. */
export function cardMarkdown(
  title: string,
  words: Readonly<Record<keyof LearningCard, string>>,
  card: LearningCard,
): string {
  const line = (part: keyof LearningCard) => `**${words[part]}** ${asText(card[part])}\n`;
  return `# ${asText(title)}\n\n${line('tried')}\n${line('they')}\n${line('nextTime')}`;
}

function asText(written: string): string {
  return written
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~!]/g, String.raw`\$&`);
}
