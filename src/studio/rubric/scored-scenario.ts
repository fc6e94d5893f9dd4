import { boundsOf } from '../../play-graph/bounds.ts';
import { buildPlayGraph } from '../../play-graph/build-play-graph.ts';
import { componentsOf } from '../../play-graph/components.ts';
import type { PlayGraph } from '../../play-graph/play-graph.ts';
import { pointsOfEdges } from '../../play-graph/points-of-edges.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import { behavioursInPlays } from './behaviours-in-plays.ts';
import type { MissingBehaviour, ScenarioEffect } from './rubric-effect.ts';

interface Score {
  envelope: ScenarioEffect['after'];
  loops: ScenarioEffect['loops'];
}

/** A scenario whose plays are looked for once and scored by any rubric. */
export interface ScoredScenario {
  id: string;
  title: string;
  score(rubric: Rubric): Score;
  /** Ids of the dimensions in which some complete play earns points. */
  earned(rubric: Rubric): Set<string>;
  missing(rubric: Rubric): MissingBehaviour[];
}

interface Searched {
  graph: PlayGraph;
  components: ReturnType<typeof componentsOf>;
  shown: ReadonlySet<string>;
}

const remembered = 8;

export function scoredScenario(model: ScenarioModel): ScoredScenario {
  const places = placesOfBehaviours(model);
  const endings = [...new Set(model.states.flatMap(({ ending }) => ending?.kind ?? []))];
  const scores = new Map<string, Score>();
  let searched: Searched | null | undefined;

  function search(rubric: Rubric): Searched | null {
    if (searched !== undefined) return searched;
    const built = buildPlayGraph(model, rubric);
    if (!built.ok) return (searched = null);
    const components = componentsOf(built.graph);
    const shown = behavioursInPlays(built.graph, components);
    return (searched = { graph: built.graph, components, shown });
  }

  /** All of a rubric that this scenario's points depend on: where it is equal, they are. */
  function worth({ dimensions, behaviours, endings: points }: Rubric): string {
    const axisOf = new Map(dimensions.map(({ id, axis }) => [id, axis]));
    const used = behaviours.filter(({ id }) => places.has(id));
    const counted = used.map((one) => [one.id, axisOf.get(one.dimension), one.points]);
    return JSON.stringify([counted, endings.map((kind) => points[kind])]);
  }

  function reckon(rubric: Rubric): Score {
    const found = search(rubric);
    if (found === null) return { envelope: null, loops: [] };
    const graph = { ...found.graph, ...pointsOfEdges(model, rubric, found.graph) };
    const result = boundsOf(graph, found.components);
    if (result.ok) {
      const { empathy, outcome } = result.bounds;
      const range = ({ least, greatest }: typeof empathy) => ({ least, greatest });
      return { envelope: { empathy: range(empathy), outcome: range(outcome) }, loops: [] };
    }
    const loops = result.loops.map(({ axis, configurations }) => {
      const paths = configurations.map((at) => model.states[graph.stateOf(at)]?.path ?? '');
      return { axis, states: [...new Set(paths)] };
    });
    return { envelope: null, loops };
  }

  return {
    id: model.scenario.id,
    title: model.scenario.title,
    score(rubric) {
      const key = worth(rubric);
      const score = scores.get(key) ?? reckon(rubric);
      scores.delete(key);
      scores.set(key, score);
      for (const oldest of scores.keys()) {
        if (scores.size <= remembered) break;
        scores.delete(oldest);
      }
      return score;
    },
    earned(rubric) {
      const shown = search(rubric)?.shown;
      return new Set(
        rubric.behaviours.flatMap(({ id, points, dimension }) =>
          points > 0 && shown?.has(id) === true ? [dimension] : [],
        ),
      );
    },
    missing({ behaviours }) {
      const known = new Set(behaviours.map(({ id }) => id));
      return [...places].flatMap(([behaviour, at]) =>
        known.has(behaviour) ? [] : [{ behaviour, places: at }],
      );
    },
  };
}

function placesOfBehaviours({ states }: ScenarioModel): Map<string, MissingBehaviour['places']> {
  const places = new Map<string, MissingBehaviour['places']>();
  for (const { path: state, replies } of states) {
    for (const { id: reply, candidates } of replies) {
      for (const id of new Set(candidates.flatMap(({ shows }) => shows))) {
        places.set(id, [...(places.get(id) ?? []), { state, reply }]);
      }
    }
  }
  return places;
}
