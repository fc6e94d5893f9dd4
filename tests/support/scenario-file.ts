import type { Page } from 'playwright-core';

/** Opens a scenario file from the library, as if it were picked from a folder. */
export async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Open a scenario file')
    .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
}

/** A small scenario of an author's own, whose texts would like to be markup. */
export const hostileScenario = `misstep: 1
id: lost-parcel
title: The <b>lost</b> parcel
summary: A parcel is gone. <script>window.ran = 'summary'</script>
channel: chat
level: starter
minutes: 2
topics: [waiting]
customer: { name: 'Ines <img src=x onerror="window.ran = 1">' }
you: Support
brief: <img src=x onerror="window.ran = 'brief'">
goal: Ines knows where it is.
initial: asking
states:
  asking:
    says: Where is it? <script>window.ran = 'line'</script>
    mood: annoyed
    on:
      look:
        reply: I look it up now. <img src=x onerror="window.ran = 'reply'">
        target: told
        feedback: A start. <svg onload="window.ran = 'feedback'">
  told:
    type: final
    says: Thank you.
    mood: relieved
    ending: { kind: resolved, title: Found <i>it</i>, reflection: What helped? }
`;

/** The same with two mistakes of an author in a hurry. */
export const brokenScenario = hostileScenario
  .replace('target: told', 'target: tolt')
  .replace('level: starter', 'level: easy');
