import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay } from '../../src/practice/replay.ts';
import type { Play } from '../../src/practice/play.ts';
import type { PlayEvent, Transcript } from '../../src/practice/transcript.ts';
import { compileScenario } from '../../src/scenario/compile-scenario.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Behaviour, Rubric } from '../../src/scenario/rubric.ts';

const behaviour = (id: string, dimension: string, points: number): Behaviour => ({
  id,
  label: id.replaceAll('-', ' '),
  dimension,
  points,
  explain: `Why ${id} counts.`,
});

/** A small yardstick that stays as it is, whatever becomes of the built-in one. */
export const danasRubric: Rubric = {
  dimensions: [
    { id: 'understand', label: 'Understands', axis: 'empathy' },
    { id: 'own', label: 'Owns it', axis: 'empathy' },
    { id: 'remedy', label: 'What they get', axis: 'outcome' },
    { id: 'next', label: 'Who, what, by when', axis: 'outcome' },
  ],
  behaviours: [
    behaviour('asks-to-understand', 'understand', 2),
    behaviour('policy-speak', 'understand', -1),
    behaviour('owns-mistake', 'own', 2),
    behaviour('goes-beyond', 'remedy', 1),
    behaviour('names-latest-date', 'next', 2),
    behaviour('says-what-is-known', 'next', 1),
    { ...behaviour('lets-misunderstanding-stand', 'next', -2), 'breaks-integrity': true },
  ],
  lenses: [
    {
      id: 'HEARD',
      label: 'HEARD',
      steps: [{ id: 'resolve', label: 'Resolve', behaviours: ['names-latest-date'] }],
    },
    {
      id: 'LEAD',
      label: 'LEAD',
      explain: 'Four steps.',
      steps: [
        { id: 'listen', label: 'Listen', behaviours: ['asks-to-understand'] },
        { id: 'own', label: 'Own it', behaviours: ['owns-mistake'] },
        { id: 'deliver', label: 'Deliver', behaviours: ['names-latest-date', 'goes-beyond'] },
      ],
    },
  ],
  endings: { delighted: 4, resolved: 3, recovered: 2, unresolved: 0, escalated: -2, lost: -3 },
};

const fileName = 'refund-seven-to-ten-days.yaml';
const source = readFileSync(join(import.meta.dirname, '../fixtures/scenarios', fileName), 'utf8');
const { model, problems } = parseScenario(source, { fileName });
if (model === null) throw new Error(JSON.stringify(problems));

/** Dana wants to know when she sees her money: the example scenario, ready to be played. */
export const dana = compileScenario(model);

/** A transcript with Dana: reply ids, and `…` for letting her wait after her "next Tuesday". */
export function talkWithDana(...said: readonly string[]): Transcript {
  const events = said.map((reply): PlayEvent =>
    reply === '…'
      ? { type: 'silence', state: 'hearsNextTuesday', after: '25s' }
      : { type: 'reply', reply },
  );
  return { scenario: dana.model.scenario.id, fingerprint: dana.model.fingerprint, seed: 1, events };
}

export function playWithDana(...said: readonly string[]): Play {
  return replay(dana, talkWithDana(...said));
}
