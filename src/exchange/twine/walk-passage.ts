import { forkFromBranches, mostBranches } from './fork-from-branches.ts';
import type { Assignment, PassageNode } from './passage-node.ts';
import type { ReadPassage } from './read-passages.ts';
import type { SizeBudget } from './size-budget.ts';
import { valueShown } from './passage-text.ts';
import type { Variables } from './variables.ts';
import type { Fork, PathStep } from './ways.ts';

type LinkNode = PassageNode & { kind: 'link' };

export interface Words {
  text: string;
  isLink: boolean;
  path: readonly PathStep[];
}

export interface WalkedSet {
  assignment: Assignment;
  path: readonly PathStep[];
  lose: (why: string) => void;
}

export interface WalkedWay {
  target: string;
  path: readonly PathStep[];
  lose: (why: string) => void;
}

export interface WalkedLink {
  node: LinkNode;
  path: readonly PathStep[];
  lose: (why: string, what?: string) => void;
}

/** What happens in a passage, in order, each with what it hangs on. */
export interface WalkedPassage {
  words: Words[];
  sets: WalkedSet[];
  links: WalkedLink[];
  goTos: WalkedWay[];
}

export interface Around {
  variables: Variables;
  /** A passage that another one shows. */
  passage: (name: string) => ReadPassage | undefined;
  budget: SizeBudget;
  /** Where a text shows the value of a variable that lasts for one passage. */
  temporary: (text: string) => Iterable<[name: string, at: number]>;
}

const deepestInclude = 8;

/** Goes through a passage, and through those it shows inside itself. */
export function walkPassage(read: ReadPassage, around: Around): WalkedPassage {
  const walked: WalkedPassage = { words: [], sets: [], links: [], goTos: [] };
  /** What asked about a variable so far, and what of that decides over more than changes. */
  const asked = new Map<string, Fork[]>();
  const deciding = new Set<Fork>();
  const late: { forks: readonly Fork[]; lose: () => void }[] = [];
  const decides = (path: readonly PathStep[]): void => {
    for (const { fork } of path) deciding.add(fork);
  };
  const walk = (
    { passage, nodes, lose }: ReadPassage,
    path: readonly PathStep[],
    isCertain: boolean,
    inside: readonly string[],
  ): void => {
    for (const node of nodes) {
      const { at } = node;
      // What is shown in many places is there many times.
      if (inside.length > 1) {
        around.budget.spend(1 + (node.kind === 'text' ? node.text.length >> 6 : 0));
      }
      switch (node.kind) {
        case 'text':
          if (node.text.trim() !== '') decides(path);
          for (const [name, where] of around.temporary(node.text))
            lose(at + where, name, valueShown);
          walked.words.push({ text: node.text, isLink: false, path });
          break;
        case 'lost':
          lose(at, node.what, node.why);
          break;
        case 'link':
          around.budget.spend(8);
          decides(path);
          walked.words.push({ text: node.text, isLink: true, path });
          walked.links.push({ node, path, lose: (why, what) => lose(at, what ?? node.raw, why) });
          break;
        case 'set':
          for (const assignment of node.assignments) {
            const loseIt = (why: string): void => lose(at, assignment.raw, why);
            if (!isCertain) {
              loseIt(hangsOnUnknown);
              continue;
            }
            const forks = [...(asked.get(assignment.variable) ?? [])];
            if (forks.length > 0) late.push({ forks, lose: () => loseIt(askedBefore) });
            walked.sets.push({ assignment, path, lose: loseIt });
          }
          break;
        case 'goto':
          decides(path);
          if (isCertain) {
            walked.goTos.push({
              target: node.target,
              path,
              lose: (why) => lose(at, node.raw, why),
            });
          } else lose(at, node.raw, hangsOnUnknown);
          break;
        case 'include': {
          const shown = around.passage(node.target);
          if (shown === undefined) lose(at, node.raw, 'There is no passage of this name.');
          else if (inside.includes(shown.passage.name) || inside.length > deepestInclude) {
            lose(
              at,
              node.raw,
              'The passages show each other without end: write by hand what is said.',
            );
          } else walk(shown, path, isCertain, [...inside, shown.passage.name]);
          break;
        }
        case 'unsure':
          walk({ passage, nodes: node.body, lose }, path, false, inside);
          break;
        case 'if': {
          const fork = forkFromBranches(node.branches, around.variables);
          for (const variable of fork.asks) {
            const forks = asked.get(variable) ?? [];
            if (forks.length < mostBranches) asked.set(variable, [...forks, fork]);
          }
          node.branches.forEach(({ condition, body, raw, at }, way) => {
            const isKnown = way < fork.known;
            if (!isKnown && (condition !== null || fork.isComplete)) lose(at, raw, notAGuard);
            const step = { fork, way };
            walk({ passage, nodes: body, lose }, [...path, step], isCertain && isKnown, inside);
          });
          break;
        }
      }
    }
  };
  walk(read, [], true, [read.passage.name]);
  for (const { forks, lose } of late) if (forks.some((fork) => deciding.has(fork))) lose();
  return walked;
}

const hangsOnUnknown =
  'It hangs on something that a guard can’t ask: write by hand when it happens.';
const askedBefore =
  'The passage asks about this before it changes it, but here it changes first, on the way in: look at the numbers in its guards.';
const notAGuard =
  'A guard can’t ask this, so what hangs on it is carried as if it always held: give it a guard, or remove it.';
