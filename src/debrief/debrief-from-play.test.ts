import { describe, expect, it } from 'vitest';
import { dana, danasRubric, playWithDana } from '../../tests/support/dana.ts';
import { debriefFromPlay } from './debrief-from-play.ts';
import { yardstick } from './yardstick.ts';

const { model } = dana;
const rubric = danasRubric;
const measure = yardstick(model, rubric);
const debriefOf = (...said: string[]) =>
  debriefFromPlay({ model, rubric, yardstick: measure, play: playWithDana(...said) });

describe('the debrief of a conversation with Dana', () => {
  it('says all there is to say when Ana asks first and then names the date', () => {
    expect(debriefOf('askWhatItIsFor', 'nameTheDate')).toMatchInlineSnapshot(`
      {
        "braveTries": [],
        "customersWords": [
          {
            "mood": "relieved",
            "state": "relieved",
            "text": "The 14th. I can work with that. Thank you.",
          },
        ],
        "dimensions": [
          {
            "axis": "empathy",
            "id": "understand",
            "label": "Understands",
            "points": 2,
            "shown": [
              {
                "evidence": {
                  "axis": "empathy",
                  "behaviour": "asks-to-understand",
                  "breaksIntegrity": false,
                  "dimension": "understand",
                  "dimensionLabel": "Understands",
                  "explain": "Why asks-to-understand counts.",
                  "label": "asks to understand",
                  "points": 2,
                },
                "turns": [
                  1,
                ],
              },
            ],
          },
          {
            "axis": "empathy",
            "id": "own",
            "label": "Owns it",
            "points": 0,
            "shown": [],
          },
          {
            "axis": "outcome",
            "id": "remedy",
            "label": "What they get",
            "points": 0,
            "shown": [],
          },
          {
            "axis": "outcome",
            "id": "next",
            "label": "Who, what, by when",
            "points": 3,
            "shown": [
              {
                "evidence": {
                  "axis": "outcome",
                  "behaviour": "says-what-is-known",
                  "breaksIntegrity": false,
                  "dimension": "next",
                  "dimensionLabel": "Who, what, by when",
                  "explain": "Why says-what-is-known counts.",
                  "label": "says what is known",
                  "points": 1,
                },
                "turns": [
                  1,
                ],
              },
              {
                "evidence": {
                  "axis": "outcome",
                  "behaviour": "names-latest-date",
                  "breaksIntegrity": false,
                  "dimension": "next",
                  "dimensionLabel": "Who, what, by when",
                  "explain": "Why names-latest-date counts.",
                  "label": "names latest date",
                  "points": 2,
                },
                "turns": [
                  2,
                ],
              },
            ],
          },
        ],
        "ending": {
          "kind": "resolved",
          "points": 3,
          "reflection": "What did it cost you to ask first?",
          "state": "relieved",
          "title": "A date to count on",
        },
        "integrity": [],
        "lenses": [
          {
            "explain": "Four steps.",
            "id": "LEAD",
            "label": "LEAD",
            "remarks": [],
            "shownSteps": 2,
            "steps": [
              {
                "explain": null,
                "id": "listen",
                "label": "Listen",
                "turns": [
                  1,
                ],
              },
              {
                "explain": null,
                "id": "own",
                "label": "Own it",
                "turns": [],
              },
              {
                "explain": null,
                "id": "deliver",
                "label": "Deliver",
                "turns": [
                  2,
                ],
              },
            ],
          },
          {
            "explain": null,
            "id": "HEARD",
            "label": "HEARD",
            "remarks": [],
            "shownSteps": 1,
            "steps": [
              {
                "explain": null,
                "id": "resolve",
                "label": "Resolve",
                "turns": [
                  2,
                ],
              },
            ],
          },
        ],
        "moodLine": {
          "lowPoint": 1,
          "points": [
            {
              "brave": false,
              "fell": false,
              "mood": "hopeful",
              "silent": false,
              "trust": 6,
              "turn": 0,
              "valence": 0.5,
            },
            {
              "brave": false,
              "fell": true,
              "mood": "worried",
              "silent": false,
              "trust": 7,
              "turn": 1,
              "valence": -0.35,
            },
            {
              "brave": false,
              "fell": false,
              "mood": "relieved",
              "silent": false,
              "trust": 7,
              "turn": 2,
              "valence": 0.6,
            },
          ],
        },
        "points": {
          "empathy": 2,
          "outcome": 6,
        },
        "score": {
          "corner": "seen-and-solved",
          "empathy": 100,
          "kind": "scored",
          "outcome": 85,
        },
        "trust": 7,
        "turns": [
          {
            "act": {
              "id": "askWhatItIsFor",
              "said": null,
              "text": "I can see it here, scanned in this morning. Before I give you a date, is there something you need it by?",
              "type": "reply",
            },
            "answered": [
              {
                "mood": "worried",
                "state": "rentIsDue",
                "text": "Rent is due on the first, that is all.",
              },
              {
                "mood": "relieved",
                "state": "rentIsDue",
                "text": "You asked, so I may as well say it.",
              },
            ],
            "brave": null,
            "breaksIntegrity": false,
            "cost": {
              "empathy": 0,
              "outcome": 1,
            },
            "evidence": [
              {
                "axis": "empathy",
                "behaviour": "asks-to-understand",
                "breaksIntegrity": false,
                "dimension": "understand",
                "dimensionLabel": "Understands",
                "explain": "Why asks-to-understand counts.",
                "label": "asks to understand",
                "points": 2,
              },
              {
                "axis": "outcome",
                "behaviour": "says-what-is-known",
                "breaksIntegrity": false,
                "dimension": "next",
                "dimensionLabel": "Who, what, by when",
                "explain": "Why says-what-is-known counts.",
                "label": "says what is known",
                "points": 1,
              },
            ],
            "extra": {
              "empathy": 0,
              "outcome": 0,
            },
            "feedback": "A question first costs ten seconds and tells you which date matters.",
            "heard": [
              {
                "mood": "hopeful",
                "state": "opening",
                "text": "Hi! I sent a jacket back last Tuesday, never opened. When do I get my refund?",
              },
            ],
            "meters": [
              {
                "after": 7,
                "before": 6,
                "hidden": false,
                "label": null,
                "max": 10,
                "meter": "trust",
              },
            ],
            "moodAfter": "worried",
            "moodBefore": "hopeful",
            "number": 1,
            "points": {
              "empathy": 2,
              "outcome": 1,
            },
            "withinReach": {
              "after": {
                "empathy": 100,
                "outcome": 92,
              },
              "before": {
                "empathy": 100,
                "outcome": 100,
              },
            },
          },
          {
            "act": {
              "id": "nameTheDate",
              "said": null,
              "text": "The 14th at the latest. I'll write that down for you.",
              "type": "reply",
            },
            "answered": [
              {
                "mood": "relieved",
                "state": "relieved",
                "text": "The 14th. I can work with that. Thank you.",
              },
            ],
            "brave": null,
            "breaksIntegrity": false,
            "cost": {
              "empathy": 0,
              "outcome": 1,
            },
            "evidence": [
              {
                "axis": "outcome",
                "behaviour": "names-latest-date",
                "breaksIntegrity": false,
                "dimension": "next",
                "dimensionLabel": "Who, what, by when",
                "explain": "Why names-latest-date counts.",
                "label": "names latest date",
                "points": 2,
              },
            ],
            "extra": {
              "empathy": 0,
              "outcome": 0,
            },
            "feedback": "A date she can plan around beats a range.",
            "heard": [
              {
                "mood": "worried",
                "state": "rentIsDue",
                "text": "Rent is due on the first, that is all.",
              },
              {
                "mood": "relieved",
                "state": "rentIsDue",
                "text": "You asked, so I may as well say it.",
              },
            ],
            "meters": [],
            "moodAfter": "relieved",
            "moodBefore": "worried",
            "number": 2,
            "points": {
              "empathy": 0,
              "outcome": 2,
            },
            "withinReach": {
              "after": {
                "empathy": 100,
                "outcome": 85,
              },
              "before": {
                "empathy": 100,
                "outcome": 92,
              },
            },
          },
        ],
      }
    `);
  });

  it('stays kind and exact when Ben lets her believe in Tuesday', () => {
    const debrief = debriefOf('quotePolicy', 'letItStand');
    expect(debrief.score).toEqual({
      kind: 'scored',
      empathy: 0,
      outcome: 0,
      corner: 'let-down',
    });
    expect(debrief.points).toEqual({ empathy: -1, outcome: -5 });
    expect(debrief.customersWords.map((line) => line.text)).toEqual([
      'You told me Tuesday. You lied to me.',
    ]);
    expect(debrief.integrity).toMatchObject([
      {
        turn: 2,
        text: 'Anything else today?',
        evidence: { behaviour: 'lets-misunderstanding-stand', points: -2 },
      },
    ]);
    expect(debrief.turns.map((turn) => turn.meters)).toEqual([
      [{ meter: 'patience', label: null, hidden: false, max: 10, before: 6, after: 5 }],
      [],
    ]);
    expect(debrief.moodLine).toMatchObject({
      points: [
        { turn: 0, mood: 'hopeful', fell: false },
        { turn: 1, mood: 'glad', fell: false },
        { turn: 2, mood: 'angry', fell: true },
      ],
      lowPoint: 2,
    });
  });

  it('counts the brave try, whatever follows', () => {
    const debrief = debriefOf('creditNow');
    expect(debrief.braveTries).toEqual([
      {
        turn: 1,
        text: "I'd like to put $25 on your card today, and the rest follows by the 14th at the latest.",
        risk: 'You may look as if you are buying her off.',
      },
    ]);
    expect(debrief.score).toEqual({ kind: 'unscored', why: 'unfinished' });
    expect(debrief.ending).toBeNull();
    expect(debrief.customersWords).toEqual([]);
    expect(debrief.points).toEqual({ empathy: 0, outcome: 3 });
  });

  it('lets silence speak without points or feedback', () => {
    const debrief = debriefOf('quotePolicy', '…', 'nameTheDate');
    expect(debrief.turns[1]).toMatchObject({
      act: { type: 'silence', milliseconds: 25_000 },
      evidence: [],
      points: { empathy: 0, outcome: 0 },
      feedback: null,
      moodBefore: 'glad',
    });
    expect(debrief.turns[1]?.answered.map((line) => line.text)).toEqual([
      'Hello? …',
      'Rent is due on the first, that is all.',
    ]);
    expect(debrief.moodLine.points.map((point) => point.silent)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('has something to show before the first reply', () => {
    const debrief = debriefOf();
    expect(debrief.turns).toEqual([]);
    expect(debrief.trust).toBe(6);
    expect(debrief.moodLine.lowPoint).toBe(0);
  });

  it('says why there is no score when the scenario is too large to measure', () => {
    const play = playWithDana('askWhatItIsFor', 'nameTheDate');
    const tooLarge = yardstick(model, rubric, { limit: 3 });
    const debrief = debriefFromPlay({ model, rubric, yardstick: tooLarge, play });
    expect(debrief.score).toEqual({ kind: 'unscored', why: 'too-large' });
    expect(debrief.ending?.title).toBe('A date to count on');
    expect(debrief.turns.map(({ withinReach, cost }) => ({ withinReach, cost }))).toEqual([
      { withinReach: null, cost: null },
      { withinReach: null, cost: null },
    ]);
  });

  it('says why there is no score when a loop earns points for ever', () => {
    const looping = { ...model, states: model.states.map(withEndlessPraise) };
    const measured = yardstick(looping, rubric);
    expect(measured).toEqual({ kind: 'unmeasured', why: 'score-loop' });
  });
});

function withEndlessPraise(state: (typeof model.states)[number]) {
  return {
    ...state,
    replies: state.replies.map((reply) => ({
      ...reply,
      candidates: reply.candidates.map((candidate) =>
        reply.id === 'askWhatItIsFor' ? { ...candidate, target: null } : candidate,
      ),
    })),
  };
}
