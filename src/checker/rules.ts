import type { GraphEvidence, ModelEvidence, ScoreEvidence } from './evidence.ts';
import type { Rule } from './rule.ts';
import { deadEnd } from './rules/dead-end.ts';
import { emptyDimension } from './rules/empty-dimension.ts';
import { hardToRead } from './rules/hard-to-read.ts';
import { lengthGivesItAway } from './rules/length-gives-it-away.ts';
import { longLine } from './rules/long-line.ts';
import { neverOffered } from './rules/never-offered.ts';
import { noBraveReply } from './rules/no-brave-reply.ts';
import { noDilemma } from './rules/no-dilemma.ts';
import { noFailingEnding } from './rules/no-failing-ending.ts';
import { noWayBack } from './rules/no-way-back.ts';
import { oneReply } from './rules/one-reply.ts';
import { positionGivesItAway } from './rules/position-gives-it-away.ts';
import { rudeFixWins } from './rules/rude-fix-wins.ts';
import { sameRoad } from './rules/same-road.ts';
import { trap } from './rules/trap.ts';
import { unreachableState } from './rules/unreachable-state.ts';
import { unusedFact } from './rules/unused-fact.ts';
import { unusedMeter } from './rules/unused-meter.ts';

/** What the file alone tells. */
export const modelRules: readonly Rule<ModelEvidence>[] = [
  sameRoad,
  unusedMeter,
  unusedFact,
  longLine,
  hardToRead,
];

/** What takes all plays to tell. */
export const graphRules: readonly Rule<GraphEvidence>[] = [
  unreachableState,
  neverOffered,
  deadEnd,
  trap,
  oneReply,
  noFailingEnding,
  noBraveReply,
  emptyDimension,
];

/** What takes the score of every play. */
export const scoreRules: readonly Rule<ScoreEvidence>[] = [
  lengthGivesItAway,
  positionGivesItAway,
  noWayBack,
  noDilemma,
  rudeFixWins,
];
