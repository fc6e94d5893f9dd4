import { join } from 'node:path';
import { type Corner, corners } from '../debrief/corner.ts';
import { levels } from '../scenario/scenario.ts';
import { type Character, characters } from '../trainees/character.ts';
import { type Ends, usualCorner } from '../trainees/ends-of.ts';
import { type Proof, proveScenario } from './prove-scenario.ts';
import { readRubric, scenarioFiles } from '../shelf/read-scenarios.ts';

const cornerNames: Record<Corner, string> = {
  'seen-and-solved': 'Seen & solved',
  'genuine-failure': 'Genuine failure',
  'rude-fix': 'Rude fix',
  'let-down': 'Let down',
};

const intro = `# The scenarios that come with Misstep

This page is made from the files: \`npm run scenarios\`.

Every number is worked out on all plays there are, none is sampled, with nobody ever silent. Scores are
0 to 100 within what the scenario allows on that axis. The simulated trainees see what a person at work
sees, the replies on offer, and not where those lead:

- **careful** keeps to what harms nobody and risks nothing; of that, the warmest, then the most useful
- **blunt** wants it done and has no time for feelings: of what gets something done, the coolest
- **brave** takes every brave reply there is, and is careful otherwise
- **random** takes any

Blunt is the one to look at: what gets things done without a thought for the other person should end in
the lower half of empathy everywhere. Careful is the second: who is kind and risks nothing is seldom
let down, and often not the one who gets most.
`;

/** \`docs/scenarios.md\`: what each scenario is, and where simulated trainees end in it. */
export async function scenariosPage(folder: string): Promise<string> {
  const { rubric } = await readRubric(folder);
  if (rubric === null) throw new Error('The rubric has errors.');
  const proofs: Proof[] = [];
  for (const file of await scenarioFiles(folder)) proofs.push(await proveScenario(file, rubric));
  proofs.sort(
    ({ scenario: one }, { scenario: other }) =>
      levels.indexOf(one.level) - levels.indexOf(other.level) || one.minutes - other.minutes,
  );
  const rows = proofs.map(({ scenario: { id, title, customer, channel, level, minutes } }) =>
    row(`[${title}](#${id})`, customer.name, channel, level, `${minutes} min`),
  );
  const table = [
    row('scenario', 'customer', 'channel', 'level', 'length'),
    row('---', '---', '---', '---', '---'),
    ...rows,
  ].join('\n');
  return `${intro}\n${table}\n\n${proofs.map(section).join('\n')}`;
}

/** The command's file, seen from this one. */
export const builtInFolder = join(import.meta.dirname, '../../scenarios');

function section(proof: Proof): string {
  const { scenario, checked, model } = proof;
  const { id, title, summary, source = '', topics } = scenario;
  const { states, replies, endings, turns, plays, empathy, outcome } = checked.summary ?? {
    states: 0,
    replies: 0,
    endings: 0,
    plays: '0',
    turns: { mean: null },
    empathy: { least: 0, greatest: 0 },
    outcome: { least: 0, greatest: 0 },
  };
  const brave = model.states.flatMap((state) => state.replies.filter((reply) => reply.brave));
  const shown = characters.map((character) => traineeRow(proof, character));
  return `<a id="${id}"></a>

## ${title}

${summary}

Topics: ${topics.join(', ')}.

Where the idea comes from: ${source}

${states} states, ${replies} replies (${brave.length} brave), ${endings} endings, ${withCommas(plays)} plays of
${fixed(turns.mean)} turns on average; empathy ${signed(empathy.least)} to ${signed(empathy.greatest)} points, outcome ${signed(outcome.least)} to ${signed(outcome.greatest)}.

${[
  row('trainee', 'empathy', 'outcome', 'corner', 'turns', 'endings'),
  row('---', '--:', '--:', '---', '--:', '---'),
  ...shown,
].join('\n')}
`;
}

function traineeRow({ ends, model }: Proof, character: Character): string {
  const found: Ends = ends[character];
  const named = [...found.endings]
    .toSorted(([, one], [, other]) => other - one)
    .map(([state, chance]) => {
      const title = model.states[state]?.ending?.title ?? '';
      return chance > 0.9999 ? title : `${title} ${percent(chance)}`;
    });
  const spread = corners
    .filter((corner) => percent(found.corners[corner]) !== '0 %')
    .map((corner) => `${cornerNames[corner]} ${percent(found.corners[corner])}`);
  const where = spread.length > 1 ? spread.join(', ') : cornerNames[usualCorner(found)];
  return row(
    character,
    found.empathy.toFixed(0),
    found.outcome.toFixed(0),
    where,
    fixed(found.turns),
    named.join(', '),
  );
}

const row = (...cells: string[]) =>
  `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
const withCommas = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const percent = (chance: number) => `${Math.round(100 * chance)} %`;
const fixed = (mean: number | null) => (mean === null ? '?' : mean.toFixed(1));
const signed = (points: number) => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');
