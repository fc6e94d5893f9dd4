import type { Scenario, StateSource } from '../../scenario/scenario.ts';
import { type Arrival, arrivalFrom } from './arrival.ts';
import { fixedNumber } from './changes.ts';
import { createLostList, type Lost } from './lost.ts';
import { createNames, type Names } from './names.ts';
import { onlyShown } from './only-shown.ts';
import { plainText } from './plain-text.ts';
import { type ReadPassage, readPassages } from './read-passages.ts';
import { scenarioWithHeader } from './scenario-with-header.ts';
import { createSizeBudget } from './size-budget.ts';
import { endingOf, statesBefore, statesFromPassage, type WayIn } from './state-from-passage.ts';
import { beginningOf } from './story-beginning.ts';
import { formatOf, type StoryFormat } from './story-format.ts';
import { temporariesIn } from './temporaries.ts';
import type { TwineStory } from './twine-story.ts';
import { variablesOf } from './variables.ts';
import { type Around, type WalkedPassage, walkPassage } from './walk-passage.ts';

export interface MadeScenario {
  scenario: Scenario;
  lost: Lost[];
  passages: number;
}

/** A passage on its way to be a state. */
interface Part {
  read: ReadPassage;
  walked: WalkedPassage;
  arrival: Arrival;
  key: string;
  /** Of the states that are passed through on the way to it. */
  before: string[];
}

/** Makes a scenario of a story; null where there is no passage in it. */
export function scenarioFromStory(story: TwineStory, ids: Names): MadeScenario | null {
  const format = formatOf(story);
  const lost = createLostList();
  const tell = (what: string, why: string): void => {
    lost.add({ passage: '', line: story.line, what, why });
  };
  for (const extra of story.extras) lost.add({ passage: '', ...extra });
  const { told, beginnings, author } = readPassages(story.passages, format, lost.add);
  const carried = inOrder(told, story.start);
  const [first] = carried;
  if (first === undefined) return null;
  if (story.start !== null && first.passage.name !== story.start) tell(story.start, noStart);

  const plain = (text: string): string => plainText(text, format.known);
  const budget = createSizeBudget();
  const variables = variablesOf(
    [...told, ...beginnings].map(({ nodes }) => nodes),
    createNames(['trust']),
  );
  const byName = firstByName(told);
  const around: Around = {
    variables,
    budget,
    passage: (name) => byName.get(name),
    temporary: temporariesIn([...told, ...beginnings].map(({ nodes }) => nodes)),
  };
  const keys = createNames();
  const parts = partsOf(carried, around, keys);
  const [start] = parts;
  if (start === undefined) return null;
  const beginning = beginningOf(beginnings, start.arrival.first, around);

  const partOf = new Map(parts.toReversed().map((part) => [part.read.passage.name, part]));
  const entered = new Set([start]);
  const missing = new Map<string, string>();
  const wayTo = (name: string, lose: (why: string) => void): WayIn => {
    const part = partOf.get(name);
    if (part !== undefined) {
      entered.add(part);
      return wayInto(part, part === start);
    }
    const key = missing.get(name) ?? keys.take(name, 'passage');
    missing.set(name, key);
    lose(`There is no passage of this name, so it leads to the empty ending \`${key}\`: write it.`);
    return { target: key, sets: [] };
  };

  const states: [string, StateSource][] = [];
  let initial = start.before[0] ?? start.key;
  if (beginning.facts.size > 0) {
    const remember = [...beginning.facts];
    const note = 'Twine: what is true from the start';
    const always = { target: initial, remember };
    initial = keys.take('beginning', 'beginning');
    states.push([initial, { note, always }]);
  }
  for (const part of parts) {
    const { passage } = part.read;
    const { own, end } = statesFromPassage(passage, part.walked, {
      variables,
      budget,
      plain,
      wayTo,
      endKey: () => keys.take(`${part.key} end`, 'end'),
      lose: (what, why) => lost.add({ passage: passage.name, line: passage.nameLine, what, why }),
    });
    if (partOf.get(passage.name) === part) tellOfLoops(part);
    states.push(...statesBefore(part, variables), [part.key, own]);
    if (end) states.push(end);
  }
  for (const part of parts) {
    if (!entered.has(part)) for (const { lose } of part.arrival.first) lose(noWayIn);
  }
  for (const [name, key] of missing) {
    budget.spend(8);
    states.push([key, { type: 'final', note: `Twine: ${name}`, ending: endingOf(name, plain) }]);
  }

  const scenario = scenarioWithHeader({
    id: ids.take(story.title, 'story'),
    title: story.title,
    format: format.name,
    author: plain(author),
    beginning,
    variables,
    initial,
    states: Object.fromEntries(states),
  });
  tellWhatIsToDo(format, parts, tell);
  return { scenario, lost: lost.all(), passages: told.length };
}

/** The passages that become states, the one it begins with first. */
function inOrder(told: readonly ReadPassage[], start: string | null): ReadPassage[] {
  const named = told.find(({ passage }) => passage.name === (start ?? 'Start'));
  const shown = onlyShown(told, named?.passage.name ?? '');
  const own = told.filter(({ passage }) => !shown.has(passage.name));
  const first = named ?? own[0];
  return first === undefined ? [] : [first, ...own.filter((read) => read !== first)];
}

function firstByName(told: readonly ReadPassage[]): Map<string, ReadPassage> {
  return new Map(told.toReversed().map((read) => [read.passage.name, read]));
}

function partsOf(carried: readonly ReadPassage[], around: Around, keys: Names): Part[] {
  const own = carried.map(({ passage }) => keys.take(passage.name, 'passage'));
  return carried.map((read, index) => {
    const walked = walkPassage(read, around);
    const arrival = arrivalFrom(walked.sets);
    const key = own[index] ?? '';
    around.budget.spend(arrival.later.length * 8);
    const before = arrival.later.map(() => keys.take(`before ${key}`, 'before'));
    return { read, walked, arrival, key, before };
  });
}

/** Coming back to where the story begins sets things once more, as far as a reply can. */
function wayInto({ arrival, before, key }: Part, isStart: boolean): WayIn {
  const target = before[0] ?? key;
  if (!isStart) return { target, sets: arrival.first };
  const sets = arrival.first.map((set) => ({
    ...set,
    lose: (why: string) => set.lose(why === fixedNumber ? onlyAtFirst : why),
  }));
  return { target, sets };
}

function tellOfLoops({ read, walked, before }: Part): void {
  if (before.length > 0) return;
  for (const { node, lose } of walked.links) {
    if (node.target === read.passage.name) lose(sayNothingAgain);
  }
}

function tellWhatIsToDo(
  { name, known, isGuessed }: StoryFormat,
  parts: readonly Part[],
  tell: (what: string, why: string) => void,
): void {
  if (known === null) tell(name, linksOnly);
  if (isGuessed) tell(name, guessedFormat);
  tell('the header', headerToWrite);
  const replies = parts.reduce((sum, { walked }) => sum + walked.links.length, 0);
  if (replies > 0) tell(replies === 1 ? '1 reply' : `${replies} replies`, feedbackToDo);
}

const noStart = 'There is no passage of this name, so the first one begins: look at `initial`.';
const onlyAtFirst =
  'It is carried as the value at the beginning, and not set again when the conversation comes back here.';
const noWayIn =
  'It happens on the way into its passage, and nothing leads there: put it on the reply that will.';
const sayNothingAgain =
  'A reply that leads to where it is given changes meters and facts, but nothing is said again there.';
const linksOnly =
  'Of this story format only the links and the words are read, because every format has a language of its own: look through all lines.';
const guessedFormat = 'The file does not name its story format, so it was guessed from its macros.';
const headerToWrite =
  'Twine has no summary, customer, trainee, brief or goal, nor channel, level and minutes: texts to be written and first guesses stand there.';
const feedbackToDo = 'Twine has no feedback: every reply says that it is to be written.';
