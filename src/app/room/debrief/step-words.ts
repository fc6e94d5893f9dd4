import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DebriefStep } from '../../../room/room.ts';

export interface StepWords {
  name: MessageDescriptor;
  /** Minutes that a group of twenty takes for it. */
  minutes: number;
  /** For the host to read aloud. */
  aloud: readonly MessageDescriptor[];
  /** What the room is asked on the wall. */
  question: MessageDescriptor;
}

/** The four steps of a debrief, in the order in which feeling gives way to thinking. */
export const stepWords: Record<DebriefStep, StepWords> = {
  reactions: {
    name: msg`Reactions`,
    minutes: 4,
    question: msg`How are you, right now?`,
    aloud: [
      msg`Before we talk about what happened: how was that for you?`,
      msg`Put one word on the wall, or a few. Nothing is a fine answer too.`,
      msg`I will not ask anybody to explain their word. If you want to say more, we are listening.`,
    ],
  },
  description: {
    name: msg`What happened`,
    minutes: 6,
    question: msg`What did we see happen?`,
    aloud: [
      msg`Let us agree on what happened before we say what we think of it.`,
      msg`These are the moments where we were least of one mind. Who remembers what the customer had just said?`,
      msg`Who can tell what we did then, as a camera would have seen it?`,
    ],
  },
  analysis: {
    name: msg`Why it landed so`,
    minutes: 12,
    question: msg`What made us choose that, and how did it land?`,
    aloud: [
      msg`I noticed that we were split here. I could argue for either side, so I am curious: what made you choose yours?`,
      msg`What would have had to be true for the other reply to be the better one?`,
      msg`Here is what the author thinks, and what our observers saw. Where do you disagree?`,
    ],
  },
  summary: {
    name: msg`What we take along`,
    minutes: 8,
    question: msg`What will you try, with the next customer?`,
    aloud: [
      msg`What do we keep doing? What will we try differently?`,
      msg`Write one thing that is small enough for the next conversation.`,
      msg`And then: which try was the bravest? It need not have worked.`,
    ],
  },
};
