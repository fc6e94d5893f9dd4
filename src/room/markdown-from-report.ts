import type { GroupReport } from './group-report.ts';

/** The report as a page of Markdown, in plain words; nothing anybody wrote acts as markup in it. */
export function markdownFromReport(report: GroupReport): string {
  const { about, debrief, board, names, people, date } = report;
  const { observers, recommend } = debrief;
  const bravest = debrief.bravest?.[0];
  const most = debrief.tries.find(({ reply }) => reply === bravest?.reply);
  const lines: (string | false)[] = [
    `# ${plain(about.title)}: what the group found out`,
    '',
    `${plain(date)} · ${people} people`,
    names !== null && names.length > 0 && `\nTook part: ${names.map(plain).join(', ')}`,
    ...section(
      'Reactions',
      board.reactions.map(({ text }) => `- ${plain(text)}`),
    ),
    ...section('Where we were most divided', debrief.divided.flatMap(momentLines)),
    ...section(
      'Where the talks ended',
      debrief.endings.map(({ title, count }) => `- ${plain(title)}: ${count}`),
    ),
    ...section('What observers saw', [
      ...observers.items
        .filter(({ ticked }) => ticked > 0)
        .map(({ text, ticked }) => `- ${plain(text)}: ${ticked} of ${observers.count}`),
      ...observers.dimensions.flatMap(({ label, rating, points }) =>
        rating === null
          ? []
          : `- ${plain(label)}: observers ${Math.round(rating * 10) / 10} of 5, rubric ${points ?? 'not measured'} points`,
      ),
    ]),
    ...section(
      'What we take along',
      board.learnings.map(({ text }) => `- ${plain(text)}`),
    ),
    ...section('The bravest try', most === undefined ? [] : [plain(most.text)]),
    ...section(
      'Would they recommend us?',
      recommend === null
        ? []
        : [
            `${recommend.score} (simulated, over ${debrief.plays} plays: a teaching model, not a survey)`,
          ],
    ),
  ];
  return `${lines.filter((line) => line !== false).join('\n')}\n`;
}

function momentLines({
  round,
  turn,
  heard,
  options,
  passed,
}: GroupReport['debrief']['divided'][number]): string[] {
  return [
    `### Round ${round}, turn ${turn}`,
    '',
    `> ${plain(heard)}`,
    '',
    ...options.map(({ letter, text, first, second, taken }) => {
      const after = second === null ? '' : `, ${second} after the talk`;
      return `- **${letter}** ${plain(text)}: ${first}${after}${taken ? ' (this was said)' : ''}`;
    }),
    ...(passed > 0 ? [`- passed: ${passed}`] : []),
    '',
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

/** A text in which nothing is markup, HTML or a link. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+\-.!|~:]/g, (mark) => (isQuiet(mark) ? mark : `\\${mark}`));
}

/** Marks that mean nothing within a line, where escaping them would only be ugly. */
function isQuiet(mark: string): boolean {
  return '(){}.!+-:#'.includes(mark);
}
