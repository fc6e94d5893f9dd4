/** A yardstick with one behaviour for each axis. */
export const smallRubric = `dimensions:
  - { id: hear, label: Hears, axis: empathy }
  - { id: tell, label: Tells, axis: outcome }
behaviours:
  - { id: asks, label: Asks, dimension: hear, points: 2, explain: They are heard. }
  - { id: answers, label: Answers, dimension: tell, points: 1, explain: They know. }
lenses: []
endings: { delighted: 6, resolved: 5, recovered: 4, unresolved: 0, escalated: -3, lost: -4 }
`;

/** Ines waits for a parcel: no error by the small yardstick. */
export const parcelScenario = `misstep: 1
id: parcel
title: Where is it?
summary: A parcel is late.
channel: chat
level: starter
minutes: 2
topics: [waiting]
customer: { name: Ines }
you: Support
brief: It comes tomorrow.
goal: Ines knows when.
facts: [asked]
initial: waiting
states:
  waiting:
    says: Where is it?
    on:
      ask:
        once: true
        reply: Do you need it for a certain day?
        shows: [asks]
        remember: asked
        feedback: She feels heard.
      tell:
        brave: You may be wrong.
        reply: It comes tomorrow.
        target: told
        shows: [answers]
        feedback: She can plan.
      shrug:
        reply: I can't say where it is right now.
        target: gone
        feedback: She knows no more than before.
  told:
    type: final
    says: [{ text: "In time for the party!", when: asked }, Thank you.]
    ending: { kind: resolved, title: Told, reflection: What helped? }
  gone:
    type: final
    says: I see.
    ending: { kind: lost, title: Gone, reflection: What was missing? }
`;

/** The same, but whoever asks first finds no words left. */
export const stuckScenario = parcelScenario
  .replace('        brave: You', '        guard: not asked\n        brave: You')
  .replace('        reply: I can', '        guard: not asked\n        reply: I can');
