import { builtInIds, builtInScenario } from '../support/built-in-scenario.ts';
import { accuracyOf, heldBackSayings } from '../support/held-back-sayings.ts';
import type { Row } from './report.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** How well own words are understood, with every saying of our scenarios held back once. */
export function ownWordsBench(): Row[] {
  const { typed, rightWhenSure, asked, meantAmongAsked } = accuracyOf(
    builtInIds.flatMap((id) => heldBackSayings(builtInScenario(id).model)),
  );
  return [
    {
      what: `own words, right when sure (${typed} held-back sayings)`,
      budget: '≥ 95 %',
      ours: percent(rightWhenSure),
      within: rightWhenSure >= 0.95,
      peer: `asked ${percent(asked)}, the meant one among them ${percent(meantAmongAsked)}`,
    },
  ];
}
