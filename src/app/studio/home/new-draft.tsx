import { Trans, useLingui } from '@lingui/react/macro';
import { Copy, FilePlus2, Sprout } from 'lucide';
import { useState } from 'react';
import type { DraftText } from '../../../studio/draft.ts';
import { emptyScenario, idFromTitle } from '../../../studio/new-draft.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { builtInSummaries } from '../../scenario-summaries.ts';
import styles from './new-draft.module.css';
import smallTemplate from './small-template.yaml?raw';
import { useBeginUnder } from './use-begin-under.ts';
import { type Drafts, openDraft } from './use-drafts.ts';

/** Three ways to begin: from something small and whole, from nothing, from a conversation that is there. */
export function NewDraft({ ports: { desk }, drafts }: { ports: StudioPorts; drafts: Drafts }) {
  const { t } = useLingui();
  const [title, setTitle] = useState('');
  const [copied, setCopied] = useState(builtInSummaries[0]?.id ?? '');
  const beginUnder = useBeginUnder(desk, drafts);

  async function begin(text: DraftText, wanted: string) {
    const [draft = null] = await beginUnder([{ text, wanted }]);
    openDraft(draft);
  }

  async function copy(id: string) {
    const { default: loaders } = await import('virtual:scenario-sources');
    const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
    if (load !== undefined) await begin(await load(), `${id}-copy`);
  }

  return (
    <section className={styles.ways} aria-labelledby="new-draft">
      <h2 id="new-draft">
        <Trans>Begin</Trans>
      </h2>
      <div className={styles.cards}>
        <div className={styles.card}>
          <h3>
            <Trans>From a small one</Trans>
          </h3>
          <p>
            <Trans>
              Seven states, nothing to mend. Change the words until the conversation is yours.
            </Trans>
          </p>
          <Button
            kind="primary"
            icon={<Icon of={Sprout} />}
            onClick={() =>
              void begin({ source: smallTemplate, translations: {} }, 'boots-for-saturday')
            }
          >
            <Trans>Begin with the small one</Trans>
          </Button>
        </div>
        <form
          className={styles.card}
          onSubmit={(event) => {
            event.preventDefault();
            const id = idFromTitle(title);
            void begin({ source: emptyScenario(id, title.trim()), translations: {} }, id);
          }}
        >
          <h3>
            <Trans>From nothing</Trans>
          </h3>
          <TextField
            label={t`Title`}
            hint={t`It can be changed later.`}
            value={title}
            maxLength={120}
            onChange={(event) => setTitle(event.target.value)}
          />
          <Button type="submit" icon={<Icon of={FilePlus2} />}>
            <Trans>Begin empty</Trans>
          </Button>
        </form>
        <form
          className={styles.card}
          onSubmit={(event) => {
            event.preventDefault();
            void copy(copied);
          }}
        >
          <h3>
            <Trans>From one in the library</Trans>
          </h3>
          <label className={styles.choice}>
            <Trans>A copy of</Trans>
            <select value={copied} onChange={(event) => setCopied(event.target.value)}>
              {builtInSummaries.map(({ id, title: name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Button type="submit" icon={<Icon of={Copy} />}>
            <Trans>Begin with a copy</Trans>
          </Button>
        </form>
      </div>
    </section>
  );
}
