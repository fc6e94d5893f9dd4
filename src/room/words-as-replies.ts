/**
 * What a room would say, as replies for the author: YAML to paste under `on:` of the state. Where each
 * leads, what it shows and how it lands is left to the author.
 */
export function repliesFromWords(
  proposals: readonly { text: string; votes: number }[],
  { scenario, heard }: { scenario: string; heard: string },
): string {
  const head = [
    `# For ${oneLine(scenario)}, where the customer has said:`,
    `# ${oneLine(heard)}`,
    '# Of each, target, shows and feedback are left to write.',
  ];
  const replies = proposals.flatMap(({ text, votes }, index) => [
    '',
    `# ${votes} ${votes === 1 ? 'vote' : 'votes'}`,
    `roomSaid${index + 1}:`,
    // JSON's strings are YAML's, too.
    `  reply: ${JSON.stringify(text)}`,
    '  target: ""',
    '  shows: []',
    '  feedback: ""',
  ]);
  return `${[...head, ...replies].join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
