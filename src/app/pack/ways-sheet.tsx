import { Trans } from '@lingui/react/macro';
import styles from './script-sheet.module.css';
import { Sheet } from './sheet.tsx';

/** Four ways of playing the book at a table. */
export function WaysSheet() {
  return (
    <Sheet
      kicker={<Trans>Facilitator’s script · for you alone</Trans>}
      title={<Trans>Four ways to run it</Trans>}
    >
      <section className={styles.part}>
        <h3>
          <Trans>Decide together</Trans>
        </h3>
        <p>
          <Trans>
            For any number. Read the replies. Everybody picks a letter card and holds it face down.
            On your word, all are turned over at once. Count, and let both sides speak before you
            say anything: “What did you hope for?” Then take the reply with most letters. With a
            tie, ask who has not spoken yet. Note the cards where the room was split: the debrief
            begins there.
          </Trans>
        </p>
      </section>
      <section className={styles.part}>
        <h3>
          <Trans>Hot seat</Trans>
        </h3>
        <p>
          <Trans>
            One person answers, aloud and in their own tone. The others fill in observer sheets.
            Anybody in the seat may say “swap” at any time, and the seat is handed on in the middle
            of the talk. You may offer a swap; you never order one. Change after four cards at the
            latest.
          </Trans>
        </p>
      </section>
      <section className={styles.part}>
        <h3>
          <Trans>Pairs, all at once</Trans>
        </h3>
        <p>
          <Trans>
            Print a book and a tracker for every pair. One reads the customer, the other one
            answers; at an ending they change places and start again. Go round and listen. Stop
            everybody after fifteen minutes, and ask who came to which ending.
          </Trans>
        </p>
      </section>
      <section className={styles.part}>
        <h3>
          <Trans>Own words</Trans>
        </h3>
        <p>
          <Trans>
            Stop at a card that matters. Read what the customer said and leave the replies unread.
            Everybody writes on a slip what they would say now, without a name. Mix the slips, read
            them all in the same voice, and let the group choose by a show of hands. Then read the
            replies of the card, agree which one comes nearest to the chosen slip, and go on from
            it.
          </Trans>
        </p>
      </section>
      <section className={styles.part}>
        <h3>
          <Trans>When it goes badly</Trans>
        </h3>
        <p>
          <Trans>
            Let it. Then go back: pick the card where it turned, put the tracker back by hand to
            what it was, and try the other reply. Write the tracker down at each card for that.
          </Trans>
        </p>
      </section>
    </Sheet>
  );
}
