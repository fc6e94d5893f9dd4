import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Corner, corners } from '../../../src/debrief/corner.ts';
import { debriefFromPlay } from '../../../src/debrief/debrief-from-play.ts';
import { replay } from '../../../src/practice/replay.ts';
import { builtInIds, builtInRubric, builtInScenario } from '../../support/built-in-scenario.ts';
import { cornerPlays } from '../../support/corner-plays.ts';
import { begin, lookBack, say, shownScores } from '../../support/talk.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
const names: Record<Corner, string> = {
  'seen-and-solved': 'Seen & solved',
  'genuine-failure': 'Genuine failure',
  'rude-fix': 'Rude fix',
  'let-down': 'Let down',
};
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor();
});
afterAll(() => trainee.leave());

/** Two scenarios into every corner that there is, each of the others into one. */
const wholly = ['remake-it', 'seven-to-ten-days'];

describe.each(builtInIds)('a trainee plays %s', (id) => {
  const compiled = builtInScenario(id);
  const { yardstick, plays } = cornerPlays(compiled, builtInRubric);

  const reached = corners.filter((corner) => plays.has(corner));
  const one = builtInIds.indexOf(id) % reached.length;
  const played = wholly.includes(id) ? corners : reached.slice(one, one + 1);

  test.each(played)('into the corner %s', async (corner) => {
    const replies = plays.get(corner) ?? [];
    const { model } = compiled;
    const transcript = {
      scenario: id,
      fingerprint: model.fingerprint,
      seed: 1,
      events: replies.map((reply) => ({ type: 'reply' as const, reply: reply.id })),
    };
    const play = replay(compiled, transcript);
    const expected = debriefFromPlay({ model, rubric: builtInRubric, yardstick, play });
    expect(expected.score).toMatchObject({ kind: 'scored', corner });

    const { page } = trainee;
    await begin(page, address, id, { timers: 'off' });
    for (const reply of replies) await say(page, reply.text);
    await lookBack(page, { empathy: 50, outcome: 50 });

    await page.getByRole('heading', { name: names[corner], exact: true }).waitFor();
    expect({ kind: 'scored', corner, ...(await shownScores(page)) }).toEqual(expected.score);
    await page
      .getByText(expected.ending?.title ?? 'no ending', { exact: true })
      .first()
      .waitFor();
  });
});
