import { defineScenario } from '../src/scenario/define-scenario.ts';
import type { ReplyObject } from '../src/scenario/scenario.ts';

const to = (path: string) => `#lead-didnt-work.${path}`;

const refuses = to('call.hot.refuses');
const missedPart = to('call.hot.missedPart');
const wantsSupervisor = to('call.wantsSupervisor');
const dictates = to('call.dictates');
const dad = to('call.told.dad');
const readItBack = to('call.told.readItBack');
const onTheDock = to('call.told.onTheDock');
const gone = to('call.told.gone');

type Words = Pick<ReplyObject, 'reply' | 'sayings' | 'brave' | 'once'>;
type Effects = Record<string, number>;

/**
 * A remedy while he is still hot: refused the first time. Where a second time can come about,
 * `again` is its feedback: he has had enough.
 */
function hurries(words: Words, feedback: string, again?: string): ReplyObject[] {
  const refused: ReplyObject = {
    ...words,
    guard: ['heat >= 3', 'not rushed'],
    target: refuses,
    shows: ['rushes', 'misses-what-was-said', 'assumes-what-they-want'],
    effects: { heat: +1, trust: -1, minutes: -2 },
    remember: 'rushed',
    feedback,
  };
  if (again === undefined) return [refused];
  const enough: ReplyObject = {
    guard: 'heat >= 3',
    target: wantsSupervisor,
    shows: ['cuts-them-off'],
    effects: { heat: +2, trust: -1, minutes: -2 },
    feedback: again,
  };
  return [refused, enough];
}

/** Opens the floor again: what he has not said yet, or, if he has, what you did not hear. */
function opensTheFloor(
  words: Words,
  shows: string[],
  effects: Effects,
  feedback: string,
  guard: string[] = [],
): ReplyObject[] {
  return [
    {
      ...words,
      guard: [...guard, 'not knowsDad'],
      target: missedPart,
      shows,
      effects,
      feedback,
    },
    { guard: [...guard, 'knowsDad'], target: readItBack, shows, effects },
  ];
}

/**
 * A call to the dock that takes so many minutes: in time, or the trailer has left. The points lost
 * then are for the parcel, not for anything this reply shows.
 */
function callsTheDock(
  words: Words,
  minutes: number,
  shows: string[],
  trust: number,
  feedback: string,
  tooLate: string,
): ReplyObject[] {
  const effects = { minutes: -minutes, trust };
  return [
    {
      ...words,
      guard: `minutes >= ${minutes}`,
      target: onTheDock,
      shows: ['fixes-it', ...shows],
      effects,
      feedback,
    },
    { target: gone, shows, scores: { outcome: -2 }, effects, feedback: tooLate },
  ];
}

/** The last word once the parcel is safe: warm if he was heard, else it is only a parcel. */
function closes(
  words: Words,
  shows: string[],
  effects: Effects,
  heard: string,
  unheard: string,
): ReplyObject[] {
  return [
    {
      ...words,
      guard: ['knowsDad', 'trust >= 6'],
      target: to('theRightDoor'),
      shows,
      effects,
      feedback: heard,
    },
    { target: to('justTheParcel'), shows, effects, feedback: unheard },
  ];
}

const silence: Words = {
  reply: '(Say nothing. Let him finish.)',
  sayings: ['…', '(wait)', '(stay quiet and listen)', 'Mm-hm.'],
};
const heFinishes = { heat: -2, trust: +1, minutes: -2 };

export default defineScenario({
  misstep: 1,
  id: 'lead-didnt-work',
  title: 'LEAD Didn’t Work',
  summary: 'You do every step right, in under a minute, and he only gets angrier.',
  channel: 'phone',
  level: 'stretch',
  minutes: 9,
  topics: ['anger', 'pace', 'listening', 'deliveries'],
  source:
    'Customer Service Solutions, tip of the week 4/29/25: Don’t Rush to Resolve Quickly. Only the idea is theirs; people, firm and words are invented.',
  author: 'The Misstep project',
  customer: {
    name: 'Marcus Tulley',
    pronouns: 'he/him',
    background:
      'Drives long haul and calls from a truck stop, on his break. This is his third call this week about the same parcel.',
  },
  you: 'Customer line, Larkway Parcels',
  brief: [
    'It is 2:20 on a Thursday. Marcus’s parcel is back at your hub for the third time, each try marked “nobody home”. After a third miss it goes back to the shipper. The trailer leaves at 2:30, and only a call to the dock can pull the parcel off it.',
    'You can call the dock, have a map pin moved and book tomorrow’s first van. No van goes out again today. The board over your desk says that your calls run two minutes long.',
  ].join('\n'),
  goal: 'Marcus hangs up having told you all of it, with a delivery he has reason to believe in.',

  meters: {
    trust: { start: 4 },
    heat: { start: 6, label: 'Heat' },
    minutes: { start: 10, label: 'Minutes until the trailer leaves' },
  },
  facts: ['rushed', 'knowsDad', 'knowsDoor', 'askedToCall'],

  observe: [
    'When did the first offer of a remedy come, and what had he told us by then?',
    'How many of our sentences ended in a question mark that he could really answer?',
    'Which of his own words did we give back to him?',
    'Where did he speak longest? What had we said just before?',
  ],
  discuss: [
    'All four steps of LEAD were there in the first minute. Did the technique fail, or its tempo?',
    'Marcus has ten minutes and so has the parcel. Who was in a hurry, and who only looked it?',
    'A stranger from the firm calls his father. Kind, or one step too far?',
    'What would have to change on your board for the slow start to be allowed?',
  ],

  initial: 'call',
  states: {
    call: {
      initial: 'hot',
      states: {
        hot: {
          note: 'Until he has said who was home. Handing him on is possible all the time, once.',
          initial: 'opening',
          on: {
            offerSupervisor: [
              {
                reply: 'Would you rather have this with my supervisor? I can put you through.',
                sayings: [
                  'Would you like to speak to my supervisor?',
                  'I can transfer you to my manager.',
                  'Let me get someone more senior for you.',
                ],
                once: true,
                guard: 'heat >= 8',
                target: to('numberFour'),
                shows: ['sends-them-away'],
                effects: { minutes: -1, trust: -1 },
                feedback:
                  'By now “my supervisor” sounds like a way out, and he takes it. She starts where you did, with nothing.',
              },
              {
                guard: 'heat >= 3',
                target: to('call.notAFourth'),
                shows: ['rushes', 'assumes-what-they-want'],
                effects: { minutes: -1 },
                feedback:
                  '“I can put you through” was meant as respect. To a man who has told it twice already, it means a third telling.',
              },
            ],
          },
          states: {
            opening: {
              mood: 'angry',
              says: [
                'Third time since Monday. Third card on the door. “Sorry we missed you.” You didn’t miss anybody.',
                'I’ve got ten minutes left of my break. I gave the other nineteen to your flute music.',
              ],
              on: {
                sorryRightAway: {
                  reply: 'I’m so sorry, Marcus. Three times is on us. Let me put that right.',
                  sayings: [
                    'I’m really sorry about that, Marcus.',
                    'I apologize for the trouble. Let me fix this for you.',
                    'Sorry, that should not have happened three times.',
                  ],
                  target: 'heardBefore',
                  effects: { minutes: -1 },
                  feedback:
                    '“I’m so sorry” is true, and it earned nothing: you could not know yet what it was for. He has heard it twice this week, each time just before a booking.',
                },
                trackingFirst: {
                  reply: 'Let’s get this moving, then. What’s the number on this morning’s card?',
                  sayings: [
                    'Can I have the tracking number?',
                    'What’s the number on the card? I’ll look it up.',
                    'Give me the number and I’ll pull it up right away.',
                  ],
                  target: 'readsNumber',
                  shows: ['shows-effort', 'rushes'],
                  effects: { heat: +1, minutes: -1 },
                  feedback:
                    '“Let’s get this moving” takes his ten minutes at their word, and the screen is open. He also said “you didn’t miss anybody”, and nobody picked that up.',
                },
                fromTheStart: {
                  reply: 'Would you take me through it from Monday? I’ll stay off the keyboard.',
                  sayings: [
                    'Tell me what happened, from the beginning.',
                    'Can you walk me through it? I’m listening.',
                    'What happened on Monday? I won’t interrupt.',
                  ],
                  target: 'tellsTimes',
                  shows: ['asks-to-understand', 'gives-them-room'],
                  effects: { heat: -1, trust: +1, minutes: -2 },
                  feedback:
                    '“From Monday” gives him the whole floor, and “off the keyboard” says that nothing is being booked meanwhile. It looks slow with ten minutes on the clock, and it is the quickest way through.',
                },
              },
            },
            heardBefore: {
              mood: 'frustrated',
              says: 'That’s what Monday’s lady said. Word for word, nearly. Then she booked Tuesday. You know what happened Tuesday?',
              on: {
                bookAnyway: hurries(
                  {
                    reply: 'No more Tuesdays, then. I’ll have it on tomorrow’s first van, by ten.',
                    sayings: [
                      'Let me book it for tomorrow morning.',
                      'I can get it delivered first thing tomorrow.',
                      'I’ll put it on the first van tomorrow.',
                    ],
                  },
                  'He asked “you know what happened Tuesday?” and got a van. It may even be the right van, but it is what Monday’s lady did.',
                ),
                whatHappened: {
                  reply: 'No, I don’t, and I’d like to. What happened on Tuesday?',
                  sayings: [
                    'No. What happened Tuesday?',
                    'I don’t know. Tell me about Tuesday.',
                    'Please tell me what happened then.',
                  ],
                  target: 'tellsTimes',
                  shows: ['gives-them-room'],
                  effects: { heat: -1, trust: +1, minutes: -2 },
                  feedback:
                    'He held the door open and you went through it: “what happened on Tuesday?” The question was his, which is why it worked.',
                },
                understandFrustration: {
                  reply: 'I understand how frustrating that is. I do want to make it right.',
                  sayings: [
                    'I completely understand your frustration.',
                    'I can imagine how annoying that must be.',
                    'I hear you, and I understand you’re upset.',
                  ],
                  target: 'whatDoYou',
                  shows: ['offers-stock-sympathy', 'misses-what-was-said'],
                  effects: { minutes: -1 },
                  feedback:
                    '“I understand” came before there was anything to understand. It is a kind sentence that would have fitted any caller today.',
                },
              },
            },
            whatDoYou: {
              mood: 'wary',
              says: 'You understand. Okay. What is it you understand?',
              on: {
                lostMornings: {
                  reply: 'That you waited in three mornings, and lost the hours each time.',
                  sayings: [
                    'You’ve wasted three days waiting at home.',
                    'That you stayed home three times for nothing.',
                    'You took time off and we didn’t come.',
                  ],
                  target: 'missedPart',
                  shows: ['assumes-what-they-want'],
                  effects: { heat: +1, minutes: -1 },
                  feedback:
                    '“You waited in” is a fair guess, and it is wrong: he was on the road. A guess shows good will, a question would have shown interest.',
                },
                needItFast: hurries(
                  {
                    reply: 'That you need it there fast. So let me get it on tomorrow’s van.',
                    sayings: [
                      'That you want your parcel as soon as possible.',
                      'That this is urgent, so I’ll book it now.',
                      'You need it quickly, and I can do tomorrow.',
                    ],
                  },
                  'He asked what you understood, and “you need it fast” was your own hurry put into his mouth. The van was right and came one answer too soon.',
                ),
                notEnough: {
                  reply: 'Not enough yet. I said it too soon. What should I know first?',
                  sayings: [
                    'Honestly, not much yet. Tell me.',
                    'I don’t, not really. Help me understand.',
                    'You’re right, I said that too early. What did I miss?',
                  ],
                  brave: 'You take back your own kind words, and look as if you had nothing.',
                  target: 'tellsTimes',
                  shows: ['asks-to-understand'],
                  effects: { heat: -2, trust: +2, minutes: -2 },
                  feedback:
                    '“I said it too soon” gave up the safe phrase and was the first thing he could believe. After that, “what should I know first?” was a real question.',
                },
              },
            },
            readsNumber: {
              mood: 'impatient',
              says: 'Four-four-one-nine, oh-seven-two. You got it? Now read me what it says. This morning. Go on.',
              on: {
                neighbor: hurries(
                  {
                    reply:
                      'It says nobody home. Could a neighbor take it in, if I send it tomorrow?',
                    sayings: [
                      'Is there a neighbor who could take it?',
                      'Could we leave it next door tomorrow?',
                      'It says not home. Is there a safe place to leave it?',
                    ],
                  },
                  'A neighbor is a practical idea. It also takes “nobody home” as a fact, and that is the very thing he called about.',
                ),
                fromYourSide: {
                  reply: '“No answer, nobody home”, 9:50. How did it look from your side?',
                  sayings: [
                    'It says no answer at 9:50. Is that what happened?',
                    'It says nobody was home. What really happened?',
                    'That’s what we wrote down. How was it for you?',
                  ],
                  target: 'tellsTimes',
                  shows: ['asks-to-understand'],
                  effects: { heat: -1, trust: +1, minutes: -2 },
                  feedback:
                    'You read him what we wrote and did not defend it. “From your side” told him that there are two sides.',
                },
                mapWrong: {
                  reply: 'It says nobody home, all three times. Could our map have the wrong door?',
                  sayings: [
                    'Is it possible the driver went to the wrong door?',
                    'Could the address pin be in the wrong place?',
                    'Is there a second entrance the driver could have used?',
                  ],
                  target: 'mapTalk',
                  shows: ['looks-for-cause', 'fires-questions'],
                  effects: { heat: -1, minutes: -1 },
                  remember: 'knowsDoor',
                  feedback:
                    '“The wrong door” is sharp: the same record three times smells of one cause. It asks about the case, and he is more than the case.',
                },
              },
            },
            tellsTimes: {
              mood: 'frustrated',
              says: [
                'Monday, ten fourteen. Tuesday, eleven-oh-two. Today, nine fifty. I write it down. I drive for a living, I know what a stop is.',
                {
                  text: 'And there was somebody home. Every one of those, there was somebody…',
                  mood: 'hurt',
                },
              ],
              after: {
                '10s': { target: dad, effects: heFinishes, remember: 'knowsDad' },
              },
              on: {
                fileIt: {
                  reply: 'So he never even rang. I’m putting that in as a complaint right now.',
                  sayings: [
                    'I’ll report the driver.',
                    'I’m filing a complaint about this driver.',
                    'That’s unacceptable from the driver, I’ll log it.',
                  ],
                  target: 'mapTalk',
                  shows: ['shows-effort', 'cuts-them-off', 'assumes-what-they-want'],
                  effects: { heat: +1, minutes: -1 },
                  remember: 'knowsDoor',
                  feedback:
                    '“Right now” takes his side, and it does bring out the cause. It also landed in the middle of “there was somebody…”.',
                },
                sayNothing: {
                  ...silence,
                  target: dad,
                  shows: ['gives-them-room', 'accepts-feeling'],
                  effects: heFinishes,
                  remember: 'knowsDad',
                  feedback:
                    'He stopped at “somebody”, and you left it with him. The silence felt long to you and gave him the room to say who.',
                },
                wereYouHome: {
                  reply: 'Was that you who was home each time, or somebody else in the house?',
                  sayings: [
                    'Were you the one at home?',
                    'Who was home, you or your family?',
                    'Was somebody else home?',
                  ],
                  target: dad,
                  effects: { heat: -1, minutes: -1 },
                  remember: 'knowsDad',
                  feedback:
                    'The right spot, and a small question: “you, or somebody else” is a box to tick. He was about to tell it by himself.',
                },
              },
            },
            mapTalk: {
              mood: 'surprised',
              says: 'It’s the map. It’s not even the driver. The bell’s on Cole Street, and your pin’s in the alley round back. I told Monday. I told Tuesday.',
              on: {
                moveItNow: hurries(
                  {
                    reply: 'I’ll have the pin moved to Cole Street, and the first van tomorrow.',
                    sayings: [
                      'I’ll fix the pin and rebook it for tomorrow.',
                      'Okay, moving the pin now and booking tomorrow.',
                      'I’ll correct the map and send it out tomorrow.',
                    ],
                  },
                  'Every word of “pin moved, first van” is what he needs. It came before he had finished, and so it sounds like the door closing.',
                ),
                toldTwice: {
                  reply: 'You told two of us and nobody moved it. That’s ours. What else?',
                  sayings: [
                    'You told us twice and we didn’t act. That’s on us.',
                    'We should have fixed it on Monday. What else did we miss?',
                    'That’s our mistake, you said it twice.',
                  ],
                  target: 'missedPart',
                  shows: ['owns-mistake'],
                  effects: { heat: -2, trust: +1, minutes: -1 },
                  feedback:
                    '“You told two of us” owns something exact, and that is worth more than any sorry. “What else” lets him go on.',
                },
                whoWasThere: {
                  reply: 'So our van stood in the alley. Who was in front, by the bell?',
                  sayings: [
                    'Who was waiting at the front door?',
                    'So who was home, on the Cole Street side?',
                    'And who was in the house all that time?',
                  ],
                  target: dad,
                  shows: ['asks-to-understand'],
                  effects: { heat: -1, trust: +1, minutes: -1 },
                  remember: 'knowsDad',
                  feedback:
                    'You used what he had just told you, and turned from the map to a person: “who was in front?” One question, and it was the one.',
                },
              },
            },
            refuses: {
              mood: 'angry',
              says: [
                'No. See, you just want me off the phone. I know that voice, I use it on my dispatcher.',
                { text: 'Not one of you has asked me a thing.', when: 'not knowsDad' },
                { text: 'I tell you about my dad, and you tell me about a van.', when: 'knowsDad' },
              ],
              on: {
                promiseNot: {
                  reply: 'I promise I don’t. I only want to spare you another day of this.',
                  sayings: [
                    'That’s not true, I want to help you.',
                    'No, I’m really trying to help here.',
                    'I don’t want you off the phone, I want this solved.',
                  ],
                  target: wantsSupervisor,
                  shows: ['misses-what-was-said'],
                  effects: { heat: +1, trust: -1, minutes: -1 },
                  feedback:
                    '“I promise I don’t” is honest, and it is about you. He had just told you what was missing, and you answered the charge.',
                },
                yourOrder: {
                  reply: 'Then I won’t book a thing. What do you want done, in what order?',
                  sayings: [
                    'What would you like me to do?',
                    'Tell me exactly what you need done.',
                    'How do you want me to handle this?',
                  ],
                  target: dictates,
                  effects: { heat: -1, minutes: -1 },
                  remember: 'knowsDoor',
                  feedback:
                    '“In what order” hands him the wheel, and that cools him. You asked for the orders and not for the reason behind them.',
                },
                tooQuick: [
                  {
                    reply: 'I went too quickly. Tell me the part I missed.',
                    sayings: [
                      'You’re right, I rushed. What did I miss?',
                      'I was too fast. Please tell me the rest.',
                      'Fair. I hurried you. What haven’t I heard?',
                    ],
                    brave: 'You admit it in so many words, and your call gets longer.',
                    guard: 'not knowsDad',
                    target: missedPart,
                    shows: ['owns-mistake'],
                    effects: { heat: -2, trust: +2, minutes: -2 },
                    feedback:
                      '“I went too quickly” names the one thing that hurt, without a but. “The part I missed” tells him that you know there is one.',
                  },
                  {
                    target: readItBack,
                    shows: ['owns-mistake'],
                    effects: { heat: -2, trust: +2, minutes: -2 },
                    feedback:
                      '“I went too quickly” names what hurt, without a but. He had told you the part already, so now he wants to know whether it arrived.',
                  },
                ],
              },
            },
            missedPart: {
              mood: 'hurt',
              says: 'Okay. Here’s what none of you got. It wasn’t me at that door. But there was somebody home. Three mornings, sitting right by it with his shoes on.',
              after: {
                '10s': { target: dad, effects: heFinishes, remember: 'knowsDad' },
              },
              on: {
                didntHear: {
                  reply: 'All three mornings? Could it be that he just didn’t hear the bell?',
                  sayings: [
                    'Maybe he didn’t hear it?',
                    'Is the bell working?',
                    'Could he have missed the driver ringing?',
                  ],
                  target: dad,
                  shows: ['blames-customer'],
                  effects: { heat: +1, trust: -1, minutes: -1 },
                  remember: 'knowsDad',
                  feedback:
                    'You are looking for the cause, and that is worth something. “He just didn’t hear” puts it on the one person who did everything right.',
                },
                shoesOn: {
                  reply: 'With his shoes on, three mornings. Who was that, sitting there?',
                  sayings: [
                    'Who was sitting there?',
                    'Who was it that waited?',
                    'He had his shoes on and all. Who is he?',
                  ],
                  target: dad,
                  shows: ['remembers-what-they-said'],
                  effects: { heat: -1, trust: +1, minutes: -1 },
                  remember: 'knowsDad',
                  feedback:
                    '“With his shoes on” was the small thing that mattered, and you picked it up. Then one question that only he can answer.',
                },
                sayNothing: {
                  ...silence,
                  target: dad,
                  shows: ['gives-them-room'],
                  effects: heFinishes,
                  remember: 'knowsDad',
                  feedback:
                    'He had said “his shoes on” and was looking at it. You stayed out of the way, and the rest came by itself.',
                },
              },
            },
          },
        },

        notAFourth: {
          mood: 'disappointed',
          says: 'So she’s number four. And I start at Monday again. Is that what you want?',
          on: {
            tellItForYou: {
              reply: 'I’d tell it for you, so you wouldn’t have to. She can approve more.',
              sayings: [
                'I’ll explain everything to her first.',
                'I’ll brief her so you don’t repeat yourself.',
                'She has more options than I do.',
              ],
              target: to('numberFour'),
              shows: ['saves-them-repeating', 'assumes-what-they-want'],
              effects: { minutes: -2, trust: -1 },
              feedback:
                '“So you wouldn’t have to” is thoughtful. But you do not know it yourself, so there is nothing to tell her.',
            },
            stay: opensTheFloor(
              {
                reply: 'No. Stay with me, and start wherever it matters most to you.',
                sayings: [
                  'No, stay. Start wherever you like.',
                  'No. Tell me what matters most.',
                  'You’re right. Stay on and tell me.',
                ],
              },
              ['gives-them-room'],
              { heat: -1, trust: +1, minutes: -1 },
              'A plain “no” to his question, and then “wherever it matters most”: he may skip Monday. You took the parcel back that you had tried to pass.',
            ),
            atLeastBook: hurries(
              {
                reply: 'I only want it moving. Let me at least book tomorrow for you.',
                sayings: [
                  'Let me just book it for tomorrow, then.',
                  'I can at least schedule the next delivery.',
                  'Then I’ll book it myself, for tomorrow.',
                ],
              },
              '“At least” gives it away: you want to have done something. He asked what you want, and heard it.',
              'A booking as a consolation, for the second time. He can hear the form being filled in.',
            ),
          },
        },

        wantsSupervisor: {
          mood: 'furious',
          says: 'There it is again. I talk, you talk over it. Who’s above you?',
          on: {
            nearlyThere: {
              reply: 'Please, I nearly have it. Thirty seconds and your booking is in.',
              sayings: [
                'Just one moment, it’s almost done.',
                'Let me finish the booking first.',
                'Hold on, I’m nearly finished.',
              ],
              target: to('numberFour'),
              shows: ['cuts-them-off'],
              effects: { minutes: -1, trust: -1 },
              feedback:
                '“Thirty seconds” is the truth about the booking and about the whole call. He had asked a question, and it went by.',
            },
            youDecide: {
              reply: 'My supervisor is. Or you decide, and I’ll do it in your order.',
              sayings: [
                'Tell me what you want me to do and I’ll do it.',
                'You’re in charge. What first?',
                'Okay, your call. What should I do?',
              ],
              once: true,
              target: dictates,
              effects: { heat: -1, minutes: -1 },
              remember: 'knowsDoor',
              feedback:
                '“You decide” gives back the control that he has asked for all along. It saves the parcel, perhaps, and lets the story go.',
            },
            oneMoreTry: [
              ...opensTheFloor(
                {
                  reply: 'You’re right. If there’s one more try in you, I’ll only listen.',
                  sayings: [
                    'You’re right, I talked over you. I’ll just listen now.',
                    'Give me one more chance and I’ll be quiet.',
                    'You’re right. I’ll stop. Please tell me.',
                  ],
                  brave: 'You ask for trust that you have just spent. He may well say no.',
                  once: true,
                },
                ['owns-mistake'],
                { heat: -2, trust: +1, minutes: -2 },
                '“You’re right” with nothing after it, and a promise he can check: “I’ll only listen.” There was a little trust left to say yes with.',
                ['trust >= 3'],
              ),
              {
                target: to('numberFour'),
                shows: ['owns-mistake'],
                effects: { minutes: -1, trust: +1 },
                feedback:
                  'It was the right sentence, and there was no trust left to hear it with. It still changed how he goes: he leaves tired and not furious.',
              },
            ],
            putThrough: {
              reply: 'I’ll get my supervisor, and tell her all I have, so you needn’t.',
              sayings: [
                'I’ll put you through to her right away.',
                'Let me get my supervisor.',
                'Of course. I’ll transfer you and brief her.',
              ],
              target: to('numberFour'),
              shows: ['saves-them-repeating'],
              effects: { minutes: -1 },
              feedback:
                'He asked and you did it, without a fight. “All I have” is two minutes of booking and none of what he called about.',
            },
          },
        },

        dictates: {
          mood: 'impatient',
          says: 'Write this down. One, that’s a third miss, so get it off the trailer. Two, the pin: Cole Street, not the alley. Three, text me when that’s done.',
          on: {
            doAllThree: callsTheDock(
              {
                reply: 'Trailer, pin, text. Stay on the line, I’m calling the dock now.',
                sayings: [
                  'Got it: trailer, pin, text. Calling the dock.',
                  'I’ll do all three. Stay with me.',
                  'Calling the dock right now.',
                ],
              },
              1,
              ['shows-effort'],
              0,
              '“Trailer, pin, text” in his order, and done at once. He got a good clerk, and he had to be the boss of it himself.',
              'You did what he said, and by now the trailer had left. The minutes went on offers that he had not asked for.',
            ),
            onHold: callsTheDock(
              {
                reply: 'Got all three. I’ll put you on a short hold while I see to it.',
                sayings: [
                  'Can I place you on a brief hold?',
                  'One moment please, I’ll be right back.',
                  'Please hold while I sort that out.',
                ],
              },
              2,
              ['rushes'],
              -1,
              'The work gets done. “A short hold” is flute music to a man who has had nineteen minutes of it, and he can’t hear you try.',
              'The trailer left while the flute played. “A short hold” was the two minutes that were missing.',
            ),
            andWho: {
              reply: 'Trailer, pin, text. And who’s been waiting behind that door?',
              sayings: [
                'Got it. And who is waiting for it?',
                'I have all three. Who was home, Marcus?',
                'Okay. Can I ask who it’s for?',
              ],
              guard: 'not knowsDad',
              target: dad,
              shows: ['asks-to-understand'],
              effects: { heat: -2, trust: +1, minutes: -1 },
              remember: 'knowsDad',
              feedback:
                'First his list, word for word, so that he knows it is safe. Then “who’s been waiting”, the first question that was not about the parcel.',
            },
            andAwake: {
              reply: 'Trailer, pin, text. And he was awake. I skipped that.',
              sayings: [
                'Got it. And your dad was awake, I know.',
                'I’ll do all three. And he didn’t doze off.',
                'All three. I’m sorry I skipped over your father.',
              ],
              guard: 'knowsDad',
              target: to('call.told.thatsIt'),
              shows: ['says-back-what-matters'],
              effects: { heat: -8, trust: +1, minutes: -1 },
              feedback:
                '“And he was awake” is four words, and they are the ones. Late is not too late when you say that it is late.',
            },
          },
        },

        told: {
          note: 'From here somebody is in the hall. The remedy opens once he has been heard.',
          initial: 'dad',
          states: {
            dad: {
              mood: 'hurt',
              says: [
                'My dad. He’s eighty-one, and there’s nothing wrong with his ears. He put a kitchen chair out in the hall, to be by the bell.',
                {
                  text: 'Now he figures he must have dozed off. He said sorry. My dad said sorry to me. For your van.',
                  mood: 'sad',
                },
              ],
              on: {
                getItToHim: [
                  ...hurries(
                    {
                      reply: 'Then let’s get it to him. Tomorrow, first van, before ten.',
                      sayings: [
                        'Let’s make sure he gets it tomorrow.',
                        'Okay, I’ll book it for him for tomorrow morning.',
                        'Then we’ll deliver it to him tomorrow.',
                      ],
                    },
                    '“Then let’s get it to him” is warm, and it steps over an old man saying sorry. He had just put that in your hands.',
                    'He told you about the chair, and the answer was a van. It is the second time, and he counts.',
                  ),
                  {
                    target: 'booked',
                    shows: ['says-who-acts-when', 'hurries-past-feeling'],
                    effects: { minutes: -1 },
                    feedback:
                      'He is calm enough to let you. “Tomorrow, first van” is quick, and what sent the van wrong three times is still there.',
                  },
                ],
                anyoneNodsOff: {
                  reply: 'At eighty-one, who doesn’t nod off? He needn’t blame himself at all.',
                  sayings: [
                    'He shouldn’t feel bad, it happens to everyone.',
                    'Please tell him not to worry about it.',
                    'It’s not his fault, anyone can doze off.',
                  ],
                  target: 'readItBack',
                  shows: ['talks-feeling-down'],
                  effects: { heat: +1, trust: -1, minutes: -1 },
                  feedback:
                    'Meant to comfort, and it believes the cards: “who doesn’t nod off” says that he did. That is the very thing Marcus called to have taken back.',
                },
                wideAwake: {
                  reply: 'So he sat there wide awake, and three cards told him he’d slept.',
                  sayings: [
                    'He was there all the time, and we told him he wasn’t.',
                    'He was awake, and our cards made him doubt himself.',
                    'So he did everything right, and now he thinks he slept.',
                  ],
                  target: 'thatsIt',
                  shows: ['says-back-what-matters'],
                  effects: { heat: -8, trust: +1, minutes: -1 },
                  feedback:
                    '“Wide awake” says it back with the point in it: not the parcel, but what the cards did to him. You added nothing, and that is why it fits.',
                },
                sorryForThat: [
                  {
                    reply: 'I’m sorry. He was home, and we left a card saying he wasn’t.',
                    sayings: [
                      'I’m so sorry. That must be hard for him and for you.',
                      'I’m sorry we made him feel that way.',
                      'Sorry, Marcus. That’s on us and not on your dad.',
                    ],
                    guard: 'heat <= 3',
                    target: 'thatsIt',
                    shows: ['owns-mistake'],
                    effects: { heat: -3, trust: +1, minutes: -1 },
                    feedback:
                      'The same “I’m sorry” that is worth nothing in the first minute. Now it has a thing to be sorry for, “he was home”, and somebody calm enough to take it.',
                  },
                  {
                    target: 'readItBack',
                    effects: { minutes: -1 },
                    feedback:
                      'The words are right, and he is still too hot for the first two of them. “I’m sorry” is how every one of these calls began.',
                  },
                ],
              },
            },
            readItBack: {
              mood: 'upset',
              says: [
                'Listen. He did not doze off. And I’ve had sorry off everybody this week. One of them’s eighty-one.',
                'On the radio you read it back, so the other fella knows you got it. So. What’ve you got?',
              ],
              on: {
                threeVisits: [
                  {
                    reply:
                      'Three visits, three cards, and a person home each time. It’s all noted.',
                    sayings: [
                      'I’ve noted three failed visits.',
                      'It’s all in the notes: three attempts, someone home.',
                      'I have it on file, all three dates.',
                    ],
                    guard: 'knowsDoor',
                    target: dictates,
                    shows: ['saves-them-repeating', 'policy-speak', 'hurries-past-feeling'],
                    effects: { heat: -1, minutes: -1 },
                    feedback:
                      'Complete and correct, and “a person” is his father. He takes it for what it is, a file, and tells you what to do with it.',
                  },
                  {
                    target: 'door',
                    shows: ['saves-them-repeating', 'policy-speak', 'hurries-past-feeling'],
                    effects: { heat: -1, minutes: -1 },
                    remember: 'knowsDoor',
                  },
                ],
                neverCame: {
                  reply: 'He was up, by the bell, all three times. It’s us who weren’t there.',
                  sayings: [
                    'He was awake at the door, and we went to the wrong place.',
                    'Your dad was there. We weren’t.',
                    'He didn’t sleep. He waited, and nobody rang.',
                  ],
                  target: 'thatsIt',
                  shows: ['says-back-what-matters'],
                  effects: { heat: -8, trust: +1, minutes: -1 },
                  feedback:
                    '“He was up” and “it’s us”: two short sentences that put the blame where it belongs. That is a read-back, on the radio and on the phone.',
                },
                soTomorrow: [
                  ...hurries(
                    {
                      reply: 'That it has to reach him tomorrow. I can do that this minute.',
                      sayings: [
                        'That he needs it tomorrow, and I’ll book it.',
                        'I’ve got that it’s urgent. Booking now.',
                        'That we must deliver tomorrow without fail.',
                      ],
                    },
                    'He asked what you had heard, and “tomorrow” was not in it. You read back your own plan.',
                    '“This minute” is your minute. He gave you the words to say, nearly, and got a booking.',
                  ),
                  {
                    target: 'booked',
                    shows: ['says-who-acts-when', 'misses-what-was-said'],
                    effects: { minutes: -1 },
                    feedback:
                      'He asked what you had heard, and got a van. He is too tired by now to argue with a good offer.',
                  },
                ],
              },
            },
            thatsIt: {
              mood: 'relieved',
              says: [
                'Yeah. … Yeah, that’s it. That’s what I’ve been trying to say since Monday.',
                { text: 'Okay. Ask me what you need.', mood: 'calm' },
              ],
              on: {
                bookTomorrow: {
                  reply: 'Then it’s tomorrow for him, first van, before ten. I’ll book that now.',
                  sayings: [
                    'I’ll book it for tomorrow morning.',
                    'Let me schedule it for tomorrow.',
                    'Great, first van tomorrow, then.',
                  ],
                  target: 'booked',
                  shows: ['says-who-acts-when', 'misses-what-was-said'],
                  effects: {},
                  feedback:
                    'He said “ask me”, and you told him. It is quick and friendly, and it may be the same booking that failed three times.',
                },
                whatsInIt: {
                  reply: 'What’s in the box he was waiting for, if you don’t mind my asking?',
                  sayings: [
                    'What’s in the parcel?',
                    'Can I ask what it is?',
                    'What is he waiting for?',
                  ],
                  target: 'box',
                  shows: ['asks-to-understand'],
                  effects: { trust: +1, minutes: -1 },
                  feedback:
                    '“What’s in the box” will not move the parcel an inch. It costs a minute and tells you what the parcel is.',
                },
                whereBell: {
                  reply: 'Walk me from the van to the bell. Where do we lose our way?',
                  sayings: [
                    'Where does the driver go wrong?',
                    'How does the driver find the front door?',
                    'What’s wrong with our directions?',
                  ],
                  guard: 'not knowsDoor',
                  target: 'door',
                  shows: ['asks-to-understand', 'looks-for-cause'],
                  effects: { minutes: -1 },
                  remember: 'knowsDoor',
                  feedback:
                    '“Walk me from the van to the bell” asks a driver what a driver knows. A fourth try without that would have been the third again.',
                },
                readPin: {
                  reply: 'So the bell’s on Cole Street and our pin’s in the alley. Is that all?',
                  sayings: [
                    'The pin should be on Cole Street. Anything else?',
                    'Let me read the pin back to you.',
                    'So we move the pin from the alley to Cole Street, right?',
                  ],
                  guard: 'knowsDoor',
                  target: 'fix',
                  shows: ['checks-understanding', 'saves-them-repeating'],
                  effects: { minutes: -1 },
                  feedback:
                    'You kept what he told you about the pin, so he need not say it a fourth time. “Is that all?” leaves the last word with him.',
                },
              },
            },
            box: {
              mood: 'moved',
              says: [
                'A reading machine. You lay a page under it and the words come up big. My girl writes to him every week.',
                'I read him those over the phone, from the cab. He says it’s not the same in my voice.',
                'I’ve got Saturday off to set it up. One Saturday. Then I’m out three weeks.',
              ],
              on: {
                myWord: {
                  reply: 'He’ll have it for Saturday, Marcus. You have my word on that.',
                  sayings: [
                    'I promise it will be there by Saturday.',
                    'I guarantee he’ll have it for the weekend.',
                    'Don’t worry, it’ll be there Saturday.',
                  ],
                  target: 'booked',
                  shows: ['takes-it-personally-on', 'promises-what-cannot-be-kept'],
                  effects: { trust: +1 },
                  feedback:
                    '“My word” is what anyone would like to say just here. The parcel is on a trailer you have not called about, so it is not yours to give yet.',
                },
                herLetters: [
                  {
                    reply: 'So he’d have her letters back, with neither of you in between.',
                    sayings: [
                      'So he could read her letters himself again.',
                      'Then he’d hear them in her voice.',
                      'So it’s about her letters, really.',
                    ],
                    guard: 'knowsDoor',
                    target: 'fix',
                    shows: ['says-back-what-matters', 'connects-to-their-situation'],
                    effects: { trust: +1, minutes: -1 },
                    feedback:
                      '“With neither of you in between” is what the machine is for, in one breath. It costs a minute, and he will give you anything you ask now.',
                  },
                  {
                    target: 'door',
                    shows: ['says-back-what-matters', 'connects-to-their-situation'],
                    effects: { trust: +1, minutes: -1 },
                    remember: 'knowsDoor',
                    feedback:
                      '“With neither of you in between” is what the machine is for, in one breath. And look: he tells you the cause unasked.',
                  },
                ],
                noFourth: {
                  reply: 'Then no fourth card for him. Where do we lose our way to that bell?',
                  sayings: [
                    'So where does the driver go wrong?',
                    'Let’s get it right this time. What’s wrong with our map?',
                    'Why can’t our driver find the door?',
                  ],
                  guard: 'not knowsDoor',
                  target: 'door',
                  shows: ['looks-for-cause', 'connects-to-their-situation'],
                  effects: { minutes: -1 },
                  remember: 'knowsDoor',
                  feedback:
                    '“No fourth card” is a goal you share now, and the question goes to the cause. His daughter’s letters lay on the table, and you went past them kindly.',
                },
                pinForHim: {
                  reply: 'Then no fourth card for him. Cole Street, not the alley: I have it.',
                  sayings: [
                    'Then let’s get it to the right door. I have the pin.',
                    'I have your pin, so this time it gets to him.',
                    'No fourth card, then. I’ve got the pin down.',
                  ],
                  guard: 'knowsDoor',
                  target: 'fix',
                  shows: ['saves-them-repeating', 'connects-to-their-situation'],
                  effects: { minutes: -1 },
                  feedback:
                    '“No fourth card” is a goal you share now, and he need not say the pin again. His daughter’s letters lay on the table, and you went past them kindly.',
                },
              },
            },
            door: {
              note: 'Passed through: cool, he lets you choose; hot, he gives the orders.',
              mood: 'calm',
              says: [
                'Okay. Here’s what I told the other two. The bell’s on Cole Street. Your map puts the van in the alley round back, by the garages.',
                'And don’t hang it on the driver. He goes where the pin is.',
              ],
              always: [{ guard: 'heat <= 2', target: 'fix' }, { target: dictates }],
            },
            fix: {
              mood: 'hopeful',
              says: [
                {
                  text: 'Now. Third miss goes back to the shipper, doesn’t it? What can you do?',
                  when: 'minutes >= 1',
                },
                {
                  text: 'It’s half past. I should be rolling. Third miss goes back to the shipper, doesn’t it?',
                  mood: 'worried',
                  when: 'minutes < 1',
                },
              ],
              on: {
                onHold: callsTheDock(
                  {
                    reply: 'It does. I’ll put you on a short hold and have the dock look for it.',
                    sayings: [
                      'Let me put you on hold while I call the dock.',
                      'One moment, I’ll check with the dock.',
                      'Can you hold while I check?',
                    ],
                  },
                  2,
                  ['says-what-is-known', 'rushes'],
                  -1,
                  'You do the right thing where he can’t see it. “A short hold” costs two minutes and a little of what you had built.',
                  'You did the right thing where he could not see it, and it took two minutes that were not there. The trailer left to flute music.',
                ),
                vanAndPin: {
                  reply: 'The pin’s being moved, and he’s down for tomorrow’s first van.',
                  sayings: [
                    'I’ve booked tomorrow’s first van to Cole Street.',
                    'Pin corrected, and it’s booked for tomorrow.',
                    'I can rebook it for tomorrow with the right pin.',
                  ],
                  target: 'booked',
                  shows: ['says-who-acts-when', 'misses-what-was-said'],
                  effects: {},
                  feedback:
                    'Pin and van are both right. “Goes back to the shipper, doesn’t it?” was a question, and nobody has called the dock.',
                },
                dockTogether: callsTheDock(
                  {
                    reply: 'It does. I’m calling the dock with you on. They may say no.',
                    sayings: [
                      'Let’s call the dock together, right now.',
                      'I’ll call the dock while you listen in.',
                      'Stay on, we’ll ask the dock together.',
                    ],
                    brave: 'If they say no, he hears it when you do.',
                  },
                  1,
                  ['takes-work-off-them', 'shows-effort'],
                  +1,
                  '“With you on” lets him hear somebody try. After a week of cards, that is worth nearly as much as the answer.',
                  '“They may say no” was fair warning. They did, and he heard you ask.',
                ),
              },
            },
            booked: {
              mood: 'unsure',
              says: [
                { text: 'Tomorrow. Okay. … Same address? Same pin?', when: 'not knowsDoor' },
                {
                  text: 'Tomorrow. Okay. … And it’s still in the building? You checked?',
                  when: 'knowsDoor',
                },
              ],
              on: {
                callTonight: [
                  {
                    reply: 'As far as I can see, yes. I’ll call you tonight to make sure.',
                    sayings: [
                      'I believe so. I’ll call you later to confirm.',
                      'It should be. I’ll follow up this evening.',
                      'Yes, I think so. I’ll double check and call back.',
                    ],
                    guard: 'knowsDoor',
                    target: 'gone',
                    shows: ['says-who-acts-when', 'leaves-it-undone'],
                    effects: { minutes: -10, trust: -1 },
                    feedback:
                      'You did call tonight, and that counts for something. “As far as I can see” was true, because you had not looked.',
                  },
                  {
                    target: to('fourthCard'),
                    shows: ['stays-vague'],
                    effects: { trust: -5 },
                    feedback:
                      '“Same pin?” was the most important question of the call, in two words. “As far as I can see” let it go by.',
                  },
                ],
                didntLook: [
                  {
                    reply: 'Good that you ask. I booked before I looked. I’ll look now.',
                    sayings: [
                      'Good question. I haven’t checked. Let me do it now.',
                      'I don’t know. Let me find out while you’re on.',
                      'Fair point, I was too fast. Checking now.',
                    ],
                    brave: 'You show him a mistake that he might never have noticed.',
                    guard: 'not knowsDoor',
                    target: 'door',
                    shows: ['speaks-plainly', 'looks-for-cause'],
                    effects: { trust: +1, minutes: -1 },
                    remember: 'knowsDoor',
                    feedback:
                      '“I booked before I looked” is a small thing to own and a hard one to say. It turns a doubt into help: he knows exactly where to look.',
                  },
                  {
                    guard: 'minutes >= 1',
                    target: 'onTheDock',
                    shows: ['speaks-plainly', 'fixes-it'],
                    effects: { trust: +1, minutes: -1 },
                    feedback:
                      '“I booked before I looked”, and then you looked. He lost a minute and gained somebody who tells him things.',
                  },
                  {
                    target: 'gone',
                    shows: ['speaks-plainly'],
                    scores: { outcome: -2 },
                    effects: { trust: +1 },
                    feedback:
                      'You looked, and it was too late. He knows that now from you, and not from an empty street tomorrow.',
                  },
                ],
                allSet: {
                  reply: 'All set. You’ll get a text as soon as it’s on the van.',
                  sayings: [
                    'Yes, everything’s taken care of.',
                    'Don’t worry, it’s all arranged.',
                    'Yes, all done. You’ll get a notification.',
                  ],
                  target: to('fourthCard'),
                  shows: ['lets-misunderstanding-stand'],
                  effects: { trust: -5 },
                  feedback:
                    '“All set” is what the screen says. He had asked for something that the screen does not know.',
                },
              },
            },
            onTheDock: {
              mood: 'relieved',
              says: [
                'They’ve got it? It’s off the trailer? … Okay. Okay, good.',
                {
                  text: 'So it’s tomorrow. What do I tell him?',
                  mood: 'hopeful',
                  when: 'knowsDad',
                },
                { text: 'So it’s tomorrow. What else?', mood: 'impatient', when: 'not knowsDad' },
              ],
              on: {
                beforeNoon: closes(
                  {
                    reply: 'Friday before noon, at the front. The map desk has your pin from me.',
                    sayings: [
                      'Tomorrow by noon at the latest, and I’ve reported the pin.',
                      'It comes Friday before twelve, on Cole Street. The map gets fixed.',
                      'Before noon, front door. I’m sending the pin to the map desk.',
                    ],
                  },
                  ['names-latest-date', 'reports-cause'],
                  {},
                  '“Before noon, at the front” is a promise that can be kept, in words he can pass on. With the pin reported, the next parcel finds him too.',
                  '“Before noon, at the front” is exact, and he can plan with it. He still does not know whether anybody heard him.',
                ),
                whichDay: closes(
                  {
                    reply: 'Friday before noon, or Saturday at an hour you pick. Which is better?',
                    sayings: [
                      'Would tomorrow or Saturday suit you better?',
                      'Do you want it Friday or Saturday?',
                      'You pick: tomorrow morning or Saturday.',
                    ],
                  },
                  ['offers-real-choice', 'speaks-plainly'],
                  {},
                  '“Which is better?” gives him the last word, and after this week he likes having it. It was his stop, so he may plan it.',
                  'A real choice at last: “which is better?” He takes it, as one takes change at a counter.',
                ),
                anythingElse: closes(
                  {
                    reply: 'Then we’re all set for tomorrow. Anything else I can do for you?',
                    sayings: [
                      'Is there anything else I can help you with?',
                      'Great, that’s all sorted. Anything else?',
                      'You’re all set. Have a good day!',
                    ],
                  },
                  ['stays-vague', 'rushes'],
                  { trust: -1 },
                  '“Anything else?” is polite and has its eye on the next call. He had asked what he can tell his father.',
                  '“All set, anything else?” closes the call as it was opened, at speed. The parcel will come all the same.',
                ),
                callHim: [
                  {
                    reply: 'Could I call him myself? I’d tell him he was home, and we weren’t.',
                    sayings: [
                      'May I call your dad and explain?',
                      'Would it help if I told him myself that it was our mistake?',
                      'Let me ring him and say that he didn’t miss anything.',
                    ],
                    brave: 'It’s his father, and you are a stranger with the firm’s name.',
                    guard: ['knowsDad', 'trust >= 7'],
                    target: to('heWasHome'),
                    shows: ['keeps-dignity', 'owns-mistake', 'goes-beyond'],
                    effects: { trust: +2 },
                    feedback:
                      '“He was home, and we weren’t” is the real delivery, and you offered to make it. You asked first, and he trusts you enough to say yes.',
                  },
                  {
                    guard: ['knowsDad', 'trust >= 4'],
                    target: to('theRightDoor'),
                    shows: ['keeps-dignity', 'owns-mistake'],
                    effects: { trust: +1 },
                    remember: 'askedToCall',
                    feedback:
                      'He says no, and kindly: a stranger is too much, the way this call went. “He was home, and we weren’t” was still the right sentence, and he will use it.',
                  },
                ],
              },
            },
            gone: {
              mood: 'disappointed',
              says: [
                'It’s gone, isn’t it. Back to the shipper.',
                {
                  text: 'He’ll be out in that chair again tomorrow. What do I tell him?',
                  mood: 'sad',
                  when: 'knowsDad',
                },
                { text: 'So what now?', mood: 'tired', when: 'not knowsDad' },
              ],
              on: {
                markUrgent: {
                  reply: 'I’ll mark it urgent. With luck it’s there by the weekend after all.',
                  sayings: [
                    'It might still make it by the weekend.',
                    'I’ll flag it as urgent, it should be quick.',
                    'There’s a good chance it comes back in time.',
                  ],
                  target: to('fourthCard'),
                  shows: ['accepts-feeling', 'promises-what-cannot-be-kept'],
                  effects: { trust: -5 },
                  feedback:
                    '“With luck” is what one gives to somebody one would like to spare. He will plan a weekend on it.',
                },
                straight: [
                  {
                    reply: 'It won’t be this week. A week from today at the latest. I’ll chase it.',
                    sayings: [
                      'It can’t be there this week. Next Thursday at the latest.',
                      'I won’t make you a promise: it’ll be next week.',
                      'Honestly, not before next week. I’ll stay on it.',
                    ],
                    guard: 'trust >= 5',
                    target: to('notThisWeek'),
                    shows: ['names-latest-date', 'speaks-plainly'],
                    effects: { trust: +1 },
                    feedback:
                      '“It won’t be this week” is the bad news whole, with a date that holds. He can do something with that, and nothing with hope.',
                  },
                  {
                    target: to('numberFour'),
                    shows: ['names-latest-date', 'speaks-plainly'],
                    effects: {},
                    feedback:
                      'True, plain, with a date. It came from somebody he had stopped believing a while ago, so he wants to hear it from another.',
                  },
                ],
                callHimAnyway: [
                  {
                    reply: 'I lost it for you. May I tell him myself that he was home?',
                    sayings: [
                      'Let me call your dad and tell him it was us.',
                      'May I tell him myself that he didn’t miss anything?',
                      'I can’t bring it, but I can tell him the truth.',
                    ],
                    brave: 'You have nothing to bring him but that.',
                    guard: ['knowsDad', 'trust >= 6'],
                    target: to('notThisWeek'),
                    shows: ['owns-mistake', 'keeps-dignity', 'goes-beyond'],
                    effects: { trust: +2 },
                    remember: 'askedToCall',
                    feedback:
                      'No parcel, and still something for the man in the chair: “that he was home”. You owned it first, and that is why he can take it.',
                  },
                  {
                    guard: 'knowsDad',
                    target: to('numberFour'),
                    shows: ['owns-mistake', 'keeps-dignity'],
                    effects: { trust: +1 },
                    remember: 'askedToCall',
                    feedback:
                      'A good offer, and he does not know you well enough to let you near his father. He goes on to the next desk without slamming yours.',
                  },
                ],
                askAbove: {
                  reply: 'Let me get my supervisor. She may know a way that I don’t.',
                  sayings: [
                    'I’ll escalate this to my supervisor.',
                    'Let me see if my manager can do something.',
                    'I’ll transfer you to someone who can help.',
                  ],
                  target: to('numberFour'),
                  shows: ['sends-them-away'],
                  effects: { trust: -3 },
                  feedback:
                    '“A way that I don’t know” leaves a hope standing, and leaves him to tell it once more. You knew that the trailer had gone.',
                },
              },
            },
          },
        },
      },
    },

    heWasHome: {
      type: 'final',
      mood: 'grateful',
      says: [
        'You’d do that? … Yeah. Tell him that. Tell him he was home.',
        { text: 'You came on like the other two, you know. And then you quit it.', when: 'rushed' },
        'Name’s Walter. Let it ring, he walks slow. … And hey. Thanks for asking.',
      ],
      ending: {
        kind: 'delighted',
        title: 'He was home',
        reflection: 'Which of your sentences made everything after it go fast?',
      },
    },
    theRightDoor: {
      type: 'final',
      mood: 'relieved',
      says: [
        {
          text: 'No. Not from a stranger, he’d stand up for it. I’ll tell him. I’ll tell him it was the map.',
          when: 'askedToCall',
        },
        { text: 'You came on like the other two, you know. And then you quit it.', when: 'rushed' },
        'Friday’s good. Front door, Cole Street. That’ll do me. … Thank you.',
      ],
      ending: {
        kind: 'resolved',
        title: 'The right door',
        reflection: 'What did he get from you that was not the parcel?',
      },
    },
    justTheParcel: {
      type: 'final',
      mood: 'flat',
      says: [
        'Friday, then. Three calls and my whole break, to get somebody to read a map.',
        { text: 'You never did ask who it’s for.', when: 'not knowsDad' },
        'Well. Bye.',
      ],
      ending: {
        kind: 'resolved',
        title: 'The parcel, and nothing else',
        reflection: 'The parcel arrives. What will he tell the other drivers about you?',
      },
    },
    notThisWeek: {
      type: 'final',
      mood: 'calm',
      says: [
        'So it’s not this week. Okay.',
        {
          text: 'Late he can take. What he couldn’t take was thinking he’d slept through it.',
          mood: 'moved',
          when: 'knowsDad',
        },
        { text: 'Yeah. Call him. Name’s Walter, let it ring, he walks slow.', when: 'askedToCall' },
        'You told me straight. You’re the first one who did. Thank you.',
      ],
      ending: {
        kind: 'unresolved',
        title: 'Not this week',
        reflection: 'The parcel is gone, and he thanks you. What is the thanks for?',
      },
    },
    numberFour: {
      type: 'final',
      mood: 'tired',
      says: [
        {
          text: 'No, leave him be. He’s had enough strangers not coming to his door.',
          when: 'askedToCall',
        },
        'You’re all right, you know. You’re just quick.',
        'I’ll take your supervisor. From the top, then. Monday, ten fourteen…',
      ],
      ending: {
        kind: 'escalated',
        title: 'Number four',
        reflection: 'Where did a minute that you saved cost you the call?',
      },
    },
    fourthCard: {
      type: 'final',
      mood: 'flat',
      says: [
        { text: 'Me again. There’s a fourth card on the door.', when: 'not knowsDoor' },
        { text: 'Me again. Nothing came. Nobody even stopped.', when: 'knowsDoor' },
        { text: 'He sat out in that hall all day. I’d told him it was sure.', when: 'knowsDad' },
        'You were nice about it. You were all so nice.',
      ],
      ending: {
        kind: 'lost',
        title: 'All so nice',
        reflection: 'Every word was polite. What did nobody look at?',
      },
    },
  },
});
