import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { DraftVersion } from '../../../studio/draft.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { Button } from '../../../ui/button/button.tsx';
import type { DraftWork } from '../bench/use-draft-actor.ts';
import { useStepWords } from '../step-words.ts';
import styles from './history-panel.module.css';

const mostShown = 50;

/** What was done since the draft was opened, and how it was at earlier times; both to go back to. */
export function HistoryPanel({
  work: { context, send },
  drafts,
}: {
  work: DraftWork;
  drafts: StudioPorts['drafts'];
}) {
  const { t, i18n } = useLingui();
  const words = useStepWords();
  const { past, future } = context.document;
  const isHeld = context.hold === 'held';
  const steps = [...past, ...future.toReversed()];
  const from = Math.max(0, steps.length - mostShown);
  const [versions, setVersions] = useState<readonly DraftVersion[]>([]);
  const { id } = context.about;
  const writtenAt = context.version.at;
  const { opened } = context;
  useEffect(() => {
    let isShown = true;
    void drafts.versions(id).then((found) => {
      if (isShown && found.ok) setVersions(found.value);
    });
    return () => {
      isShown = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a version written since has to be listed, too
  }, [drafts, id, writtenAt, opened]);

  function goTo(step: number) {
    const type = step < past.length ? 'step.undone' : 'step.redone';
    for (let left = Math.abs(step - past.length); left > 0; left--) send({ type });
  }

  return (
    <div className={styles.history}>
      <section className={styles.part}>
        <h2>
          <Trans>Since you opened it</Trans>
        </h2>
        {steps.length === 0 ? (
          <p className={styles.soft}>
            <Trans>Nothing yet. Whatever you do can be undone, step by step.</Trans>
          </p>
        ) : (
          <ol className={styles.steps} start={from + 1}>
            {steps.slice(from).map((step, index) => {
              const number = from + index + 1;
              const time = i18n.date(new Date(step.at), { timeStyle: 'short' });
              return (
                <li key={number}>
                  <button
                    type="button"
                    className={styles.step}
                    aria-current={number === past.length ? 'step' : undefined}
                    data-undone={number > past.length ? '' : undefined}
                    disabled={!isHeld}
                    onClick={() => goTo(number)}
                  >
                    <span>{words(step.name)}</span>
                    <span className={styles.time}>{number > past.length ? t`undone` : time}</span>
                  </button>
                </li>
              );
            })}
          </ol>
        )}
        {past.length > 0 && (
          <div>
            <Button disabled={!isHeld} onClick={() => goTo(0)}>
              <Trans>Back to how it was opened</Trans>
            </Button>
          </div>
        )}
      </section>
      <section className={styles.part}>
        <h2>
          <Trans>Earlier versions</Trans>
        </h2>
        <p className={styles.soft}>
          <Trans>
            Kept by themselves: how it was when you opened it, and every two minutes of work; all of
            the last hour, then one an hour, then one a day. Going back is a step that can be
            undone.
          </Trans>
        </p>
        <ul className={styles.steps}>
          {versions.map((version) => (
            <li key={version.at} className={styles.version}>
              <span>
                {i18n.date(new Date(version.at), { dateStyle: 'medium', timeStyle: 'short' })}
              </span>
              <Button
                disabled={!isHeld}
                onClick={() =>
                  send({
                    type: 'version.restored',
                    text: { source: version.source, translations: version.translations },
                  })
                }
              >
                <Trans>Go back to this</Trans>
              </Button>
            </li>
          ))}
        </ul>
        {versions.length === 0 && (
          <p className={styles.soft}>
            <Trans>None yet.</Trans>
          </p>
        )}
      </section>
    </div>
  );
}
