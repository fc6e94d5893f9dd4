import { evidenceFromShows } from '../debrief/evidence.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';
import type { Axis, Rubric } from '../scenario/rubric.ts';

/**
 * Simulated trainees. They see what a person at work sees, the replies on offer, and not where those
 * lead.
 *
 * - `careful` keeps to what harms nobody and risks nothing; of that, the warmest, then the most useful.
 * - `blunt` wants it done and has no time for feelings: of what gets something done, the coolest.
 * - `brave` takes every brave reply there is, and is careful otherwise.
 * - `random` takes any.
 *
 * Where several replies are alike to them, they pick among those evenly.
 */
export const characters = ['careful', 'blunt', 'brave', 'random'] as const;
export type Character = (typeof characters)[number];

/** What a reply looks like to somebody who does not know what follows. */
interface Look extends Record<Axis, number> {
  edge: number;
  harms: boolean;
  brave: boolean;
}

/** The edges that a character may take from a configuration, each with the same chance. */
export type Choose = (configuration: number) => readonly number[];

const mostOf = (value: (look: Look) => number) => (looks: readonly Look[]) => {
  const most = Math.max(...looks.map(value));
  return looks.filter((look) => value(look) === most);
};
const preferably = (is: (look: Look) => boolean) => (looks: readonly Look[]) =>
  looks.some(is) ? looks.filter(is) : looks;

const tastes: Record<Character, readonly ((looks: readonly Look[]) => readonly Look[])[]> = {
  careful: [
    preferably(({ brave }) => !brave),
    preferably(({ harms }) => !harms),
    mostOf(({ empathy }) => empathy),
    mostOf(({ outcome }) => outcome),
  ],
  blunt: [
    preferably(({ outcome }) => outcome > 0),
    mostOf(({ empathy }) => -empathy),
    mostOf(({ outcome }) => outcome),
  ],
  brave: [
    preferably(({ brave }) => brave),
    preferably(({ harms }) => !harms),
    mostOf(({ empathy }) => empathy),
    mostOf(({ outcome }) => outcome),
  ],
  random: [],
};

/** How a character chooses in a scenario's play graph. Nobody in it is ever silent. */
export function choosesLike(character: Character, graph: PlayGraph, rubric: Rubric): Choose {
  const looks = graph.arrows.map((arrow) => lookOf(arrow, rubric));
  return (configuration) => {
    let open: readonly Look[] = looksAt(graph, configuration, looks);
    for (const narrow of tastes[character]) open = narrow(open);
    return open.map(({ edge }) => edge);
  };
}

function looksAt(
  { edgeStart, replyEnd, edgeArrow }: PlayGraph,
  configuration: number,
  looks: readonly Omit<Look, 'edge'>[],
): Look[] {
  const open: Look[] = [];
  for (let edge = edgeStart[configuration] ?? 0; edge < (replyEnd[configuration] ?? 0); edge++) {
    const look = looks[edgeArrow[edge] ?? -1];
    if (look !== undefined) open.push({ ...look, edge });
  }
  return open;
}

function lookOf(arrow: PlayGraph['arrows'][number], rubric: Rubric): Omit<Look, 'edge'> {
  const look = { empathy: 0, outcome: 0, harms: false, brave: false };
  if (arrow.type === 'timer') return look;
  const candidate = arrow.reply.candidates[arrow.candidate];
  look.brave = arrow.reply.brave !== null;
  look.empathy = candidate?.scores.empathy ?? 0;
  look.outcome = candidate?.scores.outcome ?? 0;
  for (const { axis, points, breaksIntegrity } of evidenceFromShows(
    rubric,
    candidate?.shows ?? [],
  )) {
    look[axis] += points;
    look.harms ||= points < 0 || breaksIntegrity;
  }
  return look;
}
