import { type BoundsResult, boundsOf } from '../play-graph/bounds.ts';
import {
  type BuildOptions,
  type BuildResult,
  buildPlayGraph,
} from '../play-graph/build-play-graph.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { PlaceOf } from '../scenario/place-of-path.ts';
import type { Rubric } from '../scenario/rubric.ts';
import { type CheckSummary, checkSummary } from './check-summary.ts';
import type { CheckerProblem, RuleCode } from './checker-problem.ts';
import type { ModelEvidence } from './evidence.ts';
import { graphEvidence, scoreEvidence } from './gather-evidence.ts';
import { problemFromFinding } from './problem-from-finding.ts';
import type { Rule } from './rule.ts';
import { graphRules, modelRules, scoreRules } from './rules.ts';
import { endlessAlways } from './rules/endless-always.ts';
import { scoreLoop } from './rules/score-loop.ts';
import { tooLarge } from './rules/too-large.ts';

export interface CheckOptions extends BuildOptions {
  /** Where things stand in the author's file; left out for a module. */
  placeOf?: PlaceOf;
  /** Builds the play graph; a checker that remembers gives its own. */
  build?: (model: ScenarioModel, rubric: Rubric, options: BuildOptions) => BuildResult;
}

export interface CheckedScenario {
  /** In the order of the file. */
  problems: CheckerProblem[];
  /** Null where not every play has a score. */
  summary: CheckSummary | null;
  /** Rules that an error kept from being decided. */
  undecided: readonly RuleCode[];
}

/** Proves a scenario that can be read: looks at every play there is, never at a sample. */
export function checkScenario(
  model: ScenarioModel,
  rubric: Rubric,
  { placeOf, build = buildPlayGraph, ...options }: CheckOptions = {},
): CheckedScenario {
  const problems: CheckerProblem[] = [];
  function apply<Evidence>(rules: readonly Rule<Evidence>[], evidence: Evidence): void {
    for (const rule of rules) {
      for (const finding of rule.check(evidence)) {
        problems.push(problemFromFinding(rule, finding, placeOf));
      }
    }
  }
  function result(
    summary: CheckSummary | null,
    undecided: readonly { code: RuleCode }[],
  ): CheckedScenario {
    problems.sort((one, other) => one.line - other.line || one.column - other.column);
    return { problems, summary, undecided: undecided.map(({ code }) => code) };
  }

  const known: ModelEvidence = { model, rubric };
  apply(modelRules, known);
  const built = build(model, rubric, options);
  if (!built.ok) {
    if (built.reason === 'too-large') apply([tooLarge], { ...known, tooLarge: built });
    else apply([endlessAlways], { ...known, endless: built });
    return result(null, [...graphRules, scoreLoop, ...scoreRules]);
  }
  const graph = graphEvidence(known, built.graph);
  apply(graphRules, graph);
  const found: BoundsResult = boundsOf(graph.graph, graph.components, graph.potentials);
  if (!found.ok) {
    apply([scoreLoop], { ...graph, loops: found.loops });
    return result(null, scoreRules);
  }
  const scored = scoreEvidence(graph, found.bounds);
  if (scored) apply(scoreRules, scored);
  return result(checkSummary(graph, found.bounds), scored ? [] : scoreRules);
}
