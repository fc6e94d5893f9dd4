import { Trans, useLingui } from '@lingui/react/macro';
import type { Scenario } from '../../scenario/scenario.ts';
import { shortName } from '../customer-look.ts';
import styles from './script-sheet.module.css';
import { Sheet } from './sheet.tsx';

export interface ScriptSheetProps {
  scenario: Scenario;
  cards: number;
}

/** What the facilitator needs to know before it begins, and what is read aloud first. */
export function ScriptSheet({ scenario, cards }: ScriptSheetProps) {
  const { t } = useLingui();
  const { title, locale, customer, minutes, source } = scenario;
  const name = shortName(customer.name);
  return (
    <Sheet
      kicker={<Trans>Facilitator’s script · for you alone</Trans>}
      title={<span lang={locale}>{title}</span>}
    >
      <section className={styles.part}>
        <h3>
          <Trans>What this is</Trans>
        </h3>
        <p lang={locale}>{scenario.summary}</p>
        <p>
          {t`A conversation with ${name} on ${cards} cards. You are the customer’s voice: you read each card aloud, the group chooses a reply by its letter, and the card tells you which one comes next. Every choice changes what can happen later.`}
        </p>
        <p>{t`Once through takes about ${minutes} minutes without talking. Plan three times that for choosing together, and half an hour for the debrief.`}</p>
      </section>
      <section className={styles.part}>
        <h3>
          <Trans>What to print</Trans>
        </h3>
        <ul className={styles.list}>
          <li>
            <Trans>
              For you, once: this script, the customer’s role card, the conversation book, the
              tracker and the answer key. Keep the last one face down until the debrief.
            </Trans>
          </li>
          <li>
            <Trans>For everybody: a set of letter cards, cut apart.</Trans>
          </li>
          <li>
            <Trans>For whoever answers: the agent’s role card. Let the group read it, too.</Trans>
          </li>
          <li>
            <Trans>For two or three who watch: an observer sheet each.</Trans>
          </li>
        </ul>
      </section>
      <section className={styles.part}>
        <h3>
          <Trans>How a card is played</Trans>
        </h3>
        <ol className={styles.list}>
          <li>
            <Trans>
              Read what the customer says, in the mood that stands above it. Leave out a line whose
              condition does not hold on your tracker.
            </Trans>
          </li>
          <li>
            <Trans>
              If the card tells you to turn the page or to look at something before anybody answers,
              do that first. Do it again after a reply with which you stay here.
            </Trans>
          </li>
          <li>
            <Trans>
              Read the replies with their letters, without the small print. Leave out what cannot be
              chosen now. Say of a brave one what it risks.
            </Trans>
          </li>
          <li>
            <Trans>
              Under the chosen reply, take the first line whose condition holds. Then change the
              tracker, and then go to the card it names. A meter never leaves its boxes.
            </Trans>
          </li>
          <li>
            <Trans>
              Where a card speaks of seconds, silence is a move of its own. Count quietly, if your
              group wants it so.
            </Trans>
          </li>
        </ol>
      </section>
      <section className={styles.aloud}>
        <h3>
          <Trans>Ground rules, to read aloud</Trans>
        </h3>
        <ul className={styles.list}>
          <li>
            <Trans>It’s okay to fail here. That is what we are here for.</Trans>
          </li>
          <li>
            <Trans>You may pass at any time, and need not say why.</Trans>
          </li>
          <li>
            <Trans>We choose unseen, and show our letters all at once.</Trans>
          </li>
          <li>
            <Trans>We talk about what was said, not about who said it.</Trans>
          </li>
          <li>
            <Trans>Nobody is graded, and nothing that is said here leaves the room.</Trans>
          </li>
        </ul>
      </section>
      {source !== undefined && <p className={styles.source}>{t`The idea comes from: ${source}`}</p>}
    </Sheet>
  );
}
