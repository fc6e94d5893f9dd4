import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { roomLimits } from '../../../room/limits.ts';
import { ChoiceCards } from './choice-cards.tsx';
import styles from './phone-room.module.css';
import type { PhoneView } from './phone-view.ts';
import { TextForm } from './text-form.tsx';
import { usePending } from './use-pending.ts';
import type { Want } from './use-want.ts';

/** What one takes along, and the bravest try. */
export function DebriefSummary({ view, want }: { view: PhoneView; want: Want }) {
  const { t } = useLingui();
  const written = view.ownBoard?.learnings ?? 0;
  const learnings = view.board?.learnings ?? [];
  return (
    <>
      <section className={styles.section}>
        <h1 className={styles.title}>
          <Trans>One thing I’ll try</Trans>
        </h1>
        {written < roomLimits.learningsEach ? (
          <TextForm
            label={<Trans>Small enough for the next conversation</Trans>}
            action={<Trans>Put it on the wall</Trans>}
            maxLength={roomLimits.learning}
            onSend={(text) => want({ type: 'learning.posted', text })}
          />
        ) : (
          <p>
            <Trans>Five are on the wall. That is plenty to try.</Trans>
          </p>
        )}
        {written > 0 && (
          <p className={styles.soft}>
            <Plural
              value={written}
              one="# of yours is on the wall, without your name."
              other="# of yours are on the wall, without your name."
            />
          </p>
        )}
      </section>
      <BravestTry view={view} want={want} />
      {learnings.length > 0 && (
        <section className={styles.section}>
          <h2>
            <Trans>What the room takes along</Trans>
          </h2>
          <ul role="list" className={styles.texts} aria-label={t`What the room takes along`}>
            {learnings.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function BravestTry({ view, want }: { view: PhoneView; want: Want }) {
  const { about, debrief, ownBoard } = view;
  const [chosen, choose] = usePending(ownBoard?.bravest ?? null);
  const tries = debrief?.tries ?? [];
  if (tries.length === 0) return null;
  const bravest = debrief?.bravest ?? null;
  const winners = bravest?.filter(({ votes }) => votes === bravest[0]?.votes) ?? [];
  if (bravest !== null) {
    return (
      <section className={styles.section}>
        <h2>
          <Trans>The bravest try</Trans>
        </h2>
        <ul role="list" className={styles.texts} lang={about.locale}>
          {tries
            .filter(({ reply }) => winners.some((one) => one.reply === reply))
            .map(({ reply, text }) => (
              <li key={reply}>{text}</li>
            ))}
        </ul>
      </section>
    );
  }
  return (
    <ChoiceCards
      legend={<Trans>Which was the bravest try? It need not have worked.</Trans>}
      chosen={chosen}
      options={tries.map(({ reply, text, risk }) => ({
        value: reply,
        kind: 'brave',
        words: (
          <span lang={about.locale}>
            {text}
            <span className={styles.risk}>{risk}</span>
          </span>
        ),
      }))}
      onChoose={(reply) => choose(reply, want({ type: 'bravest.chosen', reply }))}
    />
  );
}
