import type { Bounds } from '../../play-graph/bounds.ts';
import type { Components } from '../../play-graph/components.ts';
import { endingOddsOf } from '../../play-graph/ending-odds.ts';
import type { PlayGraph } from '../../play-graph/play-graph.ts';
import type { Potentials } from '../../play-graph/potentials.ts';
import type { StatesOnTheWay } from '../../play-graph/states-on-the-way.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import type { EndingKind } from '../../scenario/scenario.ts';
import { type Character, choosesLike } from '../../trainees/character.ts';
import { comingThrough } from '../../trainees/coming-through.ts';
import { endsFromScores } from '../../trainees/ends-of.ts';
import { flowThrough } from '../../trainees/flow-through.ts';
import { habitOf } from '../../trainees/habit.ts';
import { type EndingChance, scoresAtEndings } from '../../trainees/scores-at-endings.ts';

/** What comes of all plays of one simulated trainee. Nobody simulated is ever silent. */
export interface TraineeReport {
  character: Character;
  /** Mean number of replies of a play, and of brave ones among them. */
  turns: number;
  braveReplies: number;
  /** Chance that a play finds no reply, or is still going round after many turns. */
  unended: number;
  /** Mean scores, 0–100, of the plays that end. */
  empathy: number;
  outcome: number;
  /** Those that they get to, the likeliest first. */
  endings: { state: string; title: string; kind: EndingKind; chance: number }[];
  /**
   * How likely a play comes through at least once, 0–1. By dotted path of a state, outer ones and
   * those that only `always` leads through included. What no play of theirs meets is left out, and
   * so are timers.
   */
  states: Record<string, number>;
  /** How likely a reply is given at least once. By `<state that holds it>/<reply id>`. */
  replies: Record<string, number>;
}

/** A scenario measured for simulated trainees; components and potentials are those without timers. */
export interface Measured {
  graph: PlayGraph;
  rubric: Rubric;
  bounds: Bounds;
  components: Components;
  potentials: Potentials;
  onTheWay: StatesOnTheWay;
}

/** What is asked again at every change of a file may not take all day. */
const mostSteps = 40_000_000;

/** With the scores that their plays end with. Null where there is too much going round to follow it. */
export function traineeReport(
  { graph, rubric, bounds, components, potentials, onTheWay }: Measured,
  character: Character,
): { report: TraineeReport; scores: EndingChance[] } | null {
  const habit = habitOf(graph, choosesLike(character, graph, rubric), components);
  const flow = flowThrough(habit);
  const through = comingThrough(habit, flow, onTheWay, mostSteps);
  if (through === null) return null;
  const scores = scoresAtEndings(habit, bounds, potentials);
  const { endings, turns, braveReplies, unended, empathy, outcome } = endsFromScores(
    habit,
    flow,
    scores,
  );
  const solved = character === 'random' ? endingOddsOf(graph, components) : null;
  const odds = solved?.odds ?? [...endings].map(([state, chance]) => ({ state, chance }));
  const { states, replies } = through;
  const report = {
    character,
    turns: solved?.meanTurns ?? turns,
    braveReplies,
    unended: solved?.stuck ?? unended,
    empathy,
    outcome,
    endings: odds
      .flatMap(({ state, chance }) => {
        const { path, ending } = graph.model.states[state] ?? {};
        if (path === undefined || !ending || chance === 0) return [];
        return [{ state: path, title: ending.title, kind: ending.kind, chance }];
      })
      .sort((one, other) => other.chance - one.chance),
    states: Object.fromEntries(
      [...states].map(([state, chance]) => [graph.model.states[state]?.path ?? '', chance]),
    ),
    replies: Object.fromEntries(replies),
  };
  return { report, scores };
}
