import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Scenario } from '../../scenario/scenario.ts';
import styles from './script-sheet.module.css';
import { Sheet } from './sheet.tsx';

function Step({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.aloud}>
      <h3>{name}</h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

/** The talk afterwards, in the order in which feeling gives way to thinking. */
export function DebriefSheet({ scenario }: { scenario: Scenario }) {
  const { locale, discuss = [] } = scenario;
  return (
    <Sheet
      kicker={<Trans>Facilitator’s script · for you alone</Trans>}
      title={<Trans>The debrief, in four steps</Trans>}
    >
      <p>
        <Trans>
          Keep the order. What stands beside the bar is to be read aloud; wait after each sentence
          for longer than is comfortable.
        </Trans>
      </p>
      <Step name={<Trans>1. Reactions · 4 minutes</Trans>}>
        <li>
          <Trans>Before we talk about what happened: how was that for you?</Trans>
        </li>
        <li>
          <Trans>One word is enough. Nothing is a fine answer too.</Trans>
        </li>
      </Step>
      <Step name={<Trans>2. What happened · 6 minutes</Trans>}>
        <li>
          <Trans>Let us agree on what happened before we say what we think of it.</Trans>
        </li>
        <li>
          <Trans>
            These are the cards where our letters were least of one mind. Who remembers what the
            customer had just said?
          </Trans>
        </li>
        <li>
          <Trans>Who can tell what we did then, as a camera would have seen it?</Trans>
        </li>
      </Step>
      <Step name={<Trans>3. Why it landed so · 12 minutes</Trans>}>
        <li>
          <Trans>
            I noticed that we were split here. I could argue for either side, so I am curious: what
            made you choose yours?
          </Trans>
        </li>
        <li>
          <Trans>What would have had to be true for the other reply to be the better one?</Trans>
        </li>
        <li>
          <Trans>
            Here is what the author thinks (the answer key), and what our observers saw. Where do
            you disagree?
          </Trans>
        </li>
      </Step>
      <Step name={<Trans>4. What we take along · 8 minutes</Trans>}>
        <li>
          <Trans>What do we keep doing? What will we try differently?</Trans>
        </li>
        <li>
          <Trans>Write one thing that is small enough for the next conversation.</Trans>
        </li>
        <li>
          <Trans>And then: which try was the bravest? It need not have worked.</Trans>
        </li>
      </Step>
      {discuss.length > 0 && (
        <section className={styles.part}>
          <h3>
            <Trans>Questions for this conversation, for the third step</Trans>
          </h3>
          <ul className={styles.list} lang={locale}>
            {discuss.map((question) => (
              <li key={question} className={styles.say}>
                {question}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Sheet>
  );
}
