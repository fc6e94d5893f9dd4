import { Trans, useLingui } from '@lingui/react/macro';
import { roomLimits } from '../../../room/limits.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import styles from './phone-room.module.css';
import type { PhoneView } from './phone-view.ts';
import { Talk } from './talk.tsx';
import { TextForm } from './text-form.tsx';
import { usePending } from './use-pending.ts';
import type { Want } from './use-want.ts';

/** Everybody writes an answer of their own; then all choose among them. */
export function WriteIn({ view, want }: { view: PhoneView; want: Want }) {
  const { about, stage, writing } = view;
  return (
    <>
      {stage !== null && <Talk about={about} stage={stage} />}
      {writing?.step === 'collecting' && <Writing view={view} want={want} />}
      {writing?.step === 'voting' && <Choosing key={writing.number} view={view} want={want} />}
      {writing?.step === 'shown' && <Shown view={view} />}
    </>
  );
}

function Writing({ view, want }: { view: PhoneView; want: Want }) {
  const { t } = useLingui();
  const { writing, ownWords, part, me } = view;
  const mine = ownWords?.proposals ?? [];
  const writers = writing?.writers ?? 0;
  const voters = writing?.voters ?? 0;
  return (
    <section className={styles.section}>
      {me.role === 'observer' ? (
        <p>
          <Trans>The others write what they would say.</Trans>
        </p>
      ) : mine.length < roomLimits.proposalsEach ? (
        <TextForm
          label={<Trans>What would you say, in your own words?</Trans>}
          action={<Trans>Put it to the room</Trans>}
          maxLength={roomLimits.proposal}
          resting={part.frozen}
          onSend={(text) => want({ type: 'words.proposed', text })}
        />
      ) : (
        <p className={styles.soft}>
          <Trans>That is as many as one can put to the room. You can take one back.</Trans>
        </p>
      )}
      {mine.length > 0 && (
        <ul role="list" className={styles.texts} aria-label={t`What I put to the room`}>
          {mine.map(({ id, text }) => (
            <li key={id}>
              <span dir="auto">{text}</span>
              <Button
                kind="plain"
                aria-label={t`Take back: ${text}`}
                disabled={part.frozen}
                onClick={() => void want({ type: 'words.withdrawn', proposal: id })}
              >
                <Trans>Take back</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>
        <Trans>Without names, and hidden until the trainer shows them.</Trans>{' '}
        {t`${writers} of ${voters} have written.`}
      </p>
    </section>
  );
}

function Choosing({ view, want }: { view: PhoneView; want: Want }) {
  const { t } = useLingui();
  const { writing, ownWords, part, me } = view;
  const [chosen, choose] = usePending(ownWords?.chosen ?? null);
  const voted = writing?.voted ?? 0;
  const voters = writing?.voters ?? 0;
  return (
    <section className={styles.section}>
      <ChoiceCards
        legend={<Trans>Which would you say?</Trans>}
        chosen={chosen}
        resting={part.frozen || me.role === 'observer'}
        options={(writing?.proposals ?? []).map(({ id, text }) => ({
          value: id,
          words: <span dir="auto">{text}</span>,
        }))}
        onChoose={(proposal) => choose(proposal, want({ type: 'words.chosen', proposal }))}
      />
      <p className={styles.soft}>
        <Trans>Hidden until all are shown. You can change it until then.</Trans>{' '}
        {t`${voted} of ${voters} voted.`}
      </p>
    </section>
  );
}

function Shown({ view }: { view: PhoneView }) {
  const { t } = useLingui();
  const { writing, ownWords } = view;
  return (
    <section className={styles.section}>
      <h2>
        <Trans>What the room would say</Trans>
      </h2>
      <ol role="list" className={styles.texts}>
        {writing?.proposals.map(({ id, text, votes }) => (
          <li key={id}>
            <span dir="auto">{text}</span>
            <b>{ownWords?.chosen === id ? t`${votes ?? 0}, yours too` : (votes ?? 0)}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}
