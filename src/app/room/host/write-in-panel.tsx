import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { repliesFromWords } from '../../../room/words-as-replies.ts';
import { Button } from '../../../ui/button/button.tsx';
import { usePorts } from '../../ports.tsx';
import type { Desk } from '../parts/console-view.ts';
import { VotedCount } from '../parts/voted-count.tsx';
import styles from './console-part.module.css';
import { StageTalk } from './stage-talk.tsx';

/** Everybody's own words: collected, put together, voted on, shown. */
export function WriteInPanel({ desk }: { desk: Desk }) {
  const { t } = useLingui();
  const { downloadText } = usePorts();
  const { view, send } = desk;
  const { writing, proposals, about } = view;
  if (writing === null) return null;
  const all = proposals ?? [];
  const heads = all.filter((one) => !one.hidden && one.with === null);
  const votes = new Map(writing.proposals.map((one) => [one.id, one.votes]));
  function saveReplies() {
    const said = (view.stage?.lines ?? []).filter(({ speaker }) => speaker === 'customer');
    const best = (writing?.proposals ?? []).map((one) => ({ ...one, votes: one.votes ?? 0 }));
    const place = { scenario: about.title, heard: said.at(-1)?.text ?? '' };
    downloadText(`${about.id}-replies.yaml`, repliesFromWords(best, place));
  }
  return (
    <>
      <StageTalk desk={desk} />
      <div className={styles.item}>
        <p role="status">
          <strong>
            {writing.step === 'collecting' ? (
              <Plural
                value={writing.writers}
                _0="Nobody has written yet"
                one="# has written"
                other="# have written"
              />
            ) : (
              <VotedCount voted={writing.voted} voters={writing.voters} />
            )}
          </strong>
        </p>
        <div className={styles.actions}>
          {writing.step === 'collecting' && (
            <Button kind="primary" onClick={() => send({ type: 'words.vote.opened' })}>
              <Trans>Open the vote</Trans>
            </Button>
          )}
          {writing.step === 'voting' && (
            <Button kind="primary" onClick={() => send({ type: 'words.shown' })}>
              <Trans>Show the votes</Trans>
            </Button>
          )}
          {writing.step === 'shown' && (
            <Button onClick={saveReplies}>
              <Trans>Save as replies for the author</Trans>
            </Button>
          )}
        </div>
      </div>
      <ul role="list" className={styles.list}>
        {all.map(({ id, name, text, hidden, with: head }) => (
          <li
            key={id}
            className={styles.item}
            data-quiet={hidden || head !== null ? '' : undefined}
          >
            <p className={styles.said} lang={about.locale} dir="auto">
              {text}
            </p>
            <p className={styles.soft}>
              {t`${name}, seen by you only`}
              {hidden && <Trans> · hidden</Trans>}
              {head !== null && <Trans> · put with another</Trans>}
              {(votes.get(id) ?? null) !== null && ` · ${t`Votes: ${votes.get(id) ?? 0}`}`}
            </p>
            <div className={styles.actions}>
              <Button
                kind="plain"
                aria-pressed={hidden}
                aria-label={t`Hide the words of ${name}`}
                onClick={() => send({ type: 'text.hidden', text: id, on: !hidden })}
              >
                {hidden ? <Trans>Show again</Trans> : <Trans>Hide</Trans>}
              </Button>
              {writing.step === 'collecting' && (
                <select
                  className={styles.field}
                  aria-label={t`Says the same as the words of ${name}`}
                  value={head ?? ''}
                  onChange={({ target: { value } }) =>
                    send({
                      type: 'proposals.grouped',
                      proposal: id,
                      with: value === '' ? null : value,
                    })
                  }
                >
                  <option value="">{t`Stands for itself`}</option>
                  {heads
                    .filter((one) => one.id !== id)
                    .map((one) => (
                      <option key={one.id} value={one.id}>
                        {t`Says the same as: ${one.text.slice(0, 40)}`}
                      </option>
                    ))}
                </select>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
