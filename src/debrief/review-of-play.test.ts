import { describe, expect, it } from 'vitest';
import { dana, danasRubric, playWithDana, talkWithDana } from '../../tests/support/dana.ts';
import { danasAttempt } from '../../tests/support/danas-attempt.ts';
import { replay } from '../practice/replay.ts';
import { discoveries } from './discoveries.ts';
import { markOfReply } from './mark-of-reply.ts';
import { partingTurn } from './parting-turn.ts';
import { reviewOfPlay } from './review-of-play.ts';
import { yardstick } from './yardstick.ts';

const measure = yardstick(dana.model, danasRubric);
const look = { compiled: dana, rubric: danasRubric, yardstick: measure };
const reviewOf = (...said: string[]) => reviewOfPlay({ ...look, play: playWithDana(...said) });
const brief = (...said: string[]) =>
  reviewOf(...said).turns.map(({ number, given, others }) => [
    number,
    given && `${given.id}: ${given.mark}`,
    others.map(({ id, mark, cost }) => `${id}: ${mark} ○${cost?.empathy} □${cost?.outcome}`),
  ]);

describe('the review of a conversation with Dana', () => {
  it('sets beside what Ana said what else there was, and what it would have cost', () => {
    expect(brief('quotePolicy', 'letItStand')).toMatchInlineSnapshot(`
      [
        [
          1,
          "quotePolicy: misstep",
          [
            "askWhatItIsFor: best ○0 □1",
            "creditNow: miss ○2 □0",
          ],
        ],
        [
          2,
          "letItStand: misstep",
          [
            "correctIt: best ○0 □0",
          ],
        ],
      ]
    `);
  });

  it('lets Dana answer what was not said', () => {
    const [first] = reviewOf('quotePolicy', 'letItStand').turns;
    const ask = first?.others.find(({ id }) => id === 'askWhatItIsFor');
    expect({
      mood: ask?.moodAfter,
      says: ask?.answered.map(({ text }) => text),
    }).toMatchInlineSnapshot(`
      {
        "mood": "worried",
        "says": [
          "Rent is due on the first, that is all.",
          "You asked, so I may as well say it.",
        ],
      }
    `);
  });

  it('names the turn that gave the most away, and none where nothing was', () => {
    expect(reviewOf('quotePolicy', 'letItStand').turningPoint).toMatchInlineSnapshot(`2`);
    expect(reviewOf('askWhatItIsFor', 'nameTheDate').turningPoint).toMatchInlineSnapshot(`2`);
  });

  it('tells silence from a reply, and what it gave away', () => {
    const silent = reviewOf('quotePolicy', '…').turns[1];
    expect([silent?.given, silent?.giveAway, silent?.others.length]).toMatchInlineSnapshot(`
      [
        null,
        0.6666666666666666,
        2,
      ]
    `);
  });
});

describe('a misstep', () => {
  const over = (present: string[], earlier: string[][]) => {
    const attempts = earlier.map((said, index) => ({
      ...danasAttempt({ said, endedAt: 2 }),
      id: `earlier ${index}`,
      startedAt: 0,
    }));
    const attempt = danasAttempt({ said: present, endedAt: 2 });
    const review = reviewOfPlay({ ...look, play: replay(dana, attempt.transcript) });
    const all = discoveries({
      ...look,
      attempts,
      present: { ...attempt, review },
      replay: (transcript) => replay(dana, transcript),
    });
    return {
      discoveries: all.discoveries.map(({ turn, reply }) => `${turn} ${reply.id}`),
      patterns: all.patterns.map(
        ({ turn, reply, attempts: times }) => `${turn} ${reply.id} ${times}`,
      ),
    };
  };

  it('made for the first time is a discovery, made again a pattern', () => {
    const said = ['quotePolicy', 'letItStand'];
    expect(over(said, [])).toMatchInlineSnapshot(`
      {
        "discoveries": [
          "1 quotePolicy",
          "2 letItStand",
        ],
        "patterns": [],
      }
    `);
    expect(over(said, [said, ['askWhatItIsFor', 'nameTheDate'], said])).toMatchInlineSnapshot(`
      {
        "discoveries": [],
        "patterns": [
          "1 quotePolicy 3",
          "2 letItStand 3",
        ],
      }
    `);
  });
});

it('marks by what a reply gives away beyond the least of its turn', () => {
  const marks = [0.2, 0.3, 0.31].flatMap((giveAway) =>
    [false, true].map((harms) => markOfReply(giveAway, 0.2, harms)),
  );
  expect(marks).toEqual(['best', 'best', 'good', 'good', 'miss', 'misstep']);
});

it('two plays part where they first differ, own words or not', () => {
  const { events } = talkWithDana('quotePolicy', 'letItStand');
  const [first, second] = events;
  if (first === undefined || second === undefined) throw new Error('Two events');
  expect(partingTurn(events, events)).toBeNull();
  expect(partingTurn(events, [first])).toBe(2);
  expect(partingTurn([second], events)).toBe(1);
  expect(
    partingTurn([{ type: 'reply', reply: 'quotePolicy', said: 'Policy!' }], [first]),
  ).toBeNull();
});
