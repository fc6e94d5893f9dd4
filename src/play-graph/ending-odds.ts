import { chainOf, repliesAt } from './chain-of-component.ts';
import { componentsOf } from './components.ts';
import { componentsThatEnd } from './components-that-end.ts';
import { visitsByElimination } from './eliminate-states.ts';
import type { PlayGraph } from './play-graph.ts';
import { visitsBySweeps } from './sweep-visits.ts';
import { smallComponent, smallRoom, visitsInComponent } from './visits-in-component.ts';

export interface EndingOdds {
  /** Chance of each final state of the model, in its order. */
  odds: { state: number; chance: number }[];
  /** Chance of never getting to an ending: dead ends and traps. */
  stuck: number;
  /** Mean number of replies; null where some plays never end. */
  meanTurns: number | null;
}

const sweepBudget = 200_000_000;

/**
 * What happens to someone who picks uniformly among the offered replies, timers off. Solved, not
 * sampled: expected visits are passed on from component to component, and inside one that holds
 * cycles they are the solution of a linear system.
 */
export function endingOddsOf(
  graph: PlayGraph,
  components = componentsOf(graph, graph.replyArrows),
  canEnd = componentsThatEnd(graph, components),
): EndingOdds {
  const { size, model, edgeStart, edgeTarget, edgeArrow, replyArrows } = graph;
  const { count, start, members, cyclic, componentOf } = components;
  const visits = new Float64Array(size);
  const chances = new Float64Array(model.states.length);
  const room = smallRoom(size);
  let stuck = 0;
  let turns = 0;
  visits[graph.start] = 1;
  for (let component = count - 1; component >= 0; component--) {
    const first = start[component] ?? 0;
    const end = start[component + 1] ?? 0;
    if (canEnd[component] === 0) {
      for (let place = first; place < end; place++) stuck += visits[members[place] ?? 0] ?? 0;
      continue;
    }
    if (cyclic[component] === 1 && end - first === 1) {
      const only = members[first] ?? 0;
      const replies = repliesAt(graph, only);
      visits[only] = ((visits[only] ?? 0) * replies) / (replies - repliesAt(graph, only, only));
    } else if (cyclic[component] === 1 && end - first <= smallComponent) {
      visitsInComponent(graph, components, component, visits, room);
    } else if (cyclic[component] === 1) {
      const chain = chainOf(graph, components, component, visits, room.placeOf);
      const solved = visitsBySweeps(chain, sweepBudget) ?? visitsByElimination(chain);
      for (const [index, visited] of solved.entries())
        visits[members[end - 1 - index] ?? 0] = visited;
    }
    for (let place = first; place < end; place++) {
      const from = members[place] ?? 0;
      const here = visits[from] ?? 0;
      if (graph.isEnding(from)) {
        const state = graph.stateOf(from);
        chances[state] = (chances[state] ?? 0) + here;
        continue;
      }
      turns += here;
      const each = here / repliesAt(graph, from);
      const edgeEnd = edgeStart[from + 1] ?? 0;
      for (let edge = edgeStart[from] ?? 0; edge < edgeEnd; edge++) {
        const to = edgeTarget[edge] ?? 0;
        if ((edgeArrow[edge] ?? 0) >= replyArrows || componentOf[to] === component) continue;
        visits[to] = (visits[to] ?? 0) + each;
      }
    }
  }
  const odds = model.states
    .filter(({ kind }) => kind === 'final')
    .map(({ index: state }) => ({ state, chance: chances[state] ?? 0 }));
  return { odds, stuck, meanTurns: stuck > 0 ? null : turns };
}
