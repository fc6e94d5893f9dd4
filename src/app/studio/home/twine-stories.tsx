import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Download, Sprout } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import type { ImportedStory } from '../../../exchange/twine/import-twine.ts';
import { isWhollyNoted, lostLine } from '../../../exchange/twine/with-lost-noted.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { usePorts } from '../../ports.tsx';
import styles from './twine-stories.module.css';

interface TwineStoriesProps {
  stories: readonly ImportedStory[];
  onBegin: (chosen: readonly ImportedStory[]) => void;
  onClose: () => void;
}

/** What was found in a file from Twine, what of it can't come along, and the way to a draft. */
export function TwineStories({ stories, onBegin, onClose }: TwineStoriesProps) {
  const { t } = useLingui();
  const [left, setLeft] = useState<ReadonlySet<ImportedStory>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = stories.filter((story) => !left.has(story));
  const count = chosen.length;
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);

  function choose(story: ImportedStory, isChosen: boolean) {
    const others = new Set(left);
    if (isChosen) others.delete(story);
    else others.add(story);
    setLeft(others);
  }

  return (
    <section className={styles.found} aria-labelledby="twine-stories">
      <h2 id="twine-stories" tabIndex={-1} ref={heading}>
        <Trans>From Twine</Trans>
      </h2>
      <ul role="list" className={styles.stories}>
        {stories.map((story) => (
          <li key={story.fileName} className={styles.story}>
            {stories.length > 1 ? (
              <label className={styles.title}>
                <input
                  type="checkbox"
                  checked={!left.has(story)}
                  onChange={(event) => choose(story, event.target.checked)}
                />
                <span>{story.title}</span>
              </label>
            ) : (
              <h3 className={styles.title}>{story.title}</h3>
            )}
            <LostOfStory story={story} />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          kind="primary"
          icon={<Icon of={Sprout} />}
          disabled={count === 0}
          onClick={() => onBegin(chosen)}
        >
          {count === 1
            ? t`Begin a draft with it`
            : t`Begin ${plural(count, { one: '# draft', other: '# drafts' })}`}
        </Button>
        <Button onClick={onClose}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </section>
  );
}

function LostOfStory({ story }: { story: ImportedStory }) {
  const { passages, lost, fileName } = story;
  const { t } = useLingui();
  const { downloadText } = usePorts();
  const found = plural(passages, { one: '# passage', other: '# passages' });
  if (lost.length === 0) return <p>{t`${found}, and all that is in them comes along.`}</p>;
  const count = lost.length;
  const left = plural(count, {
    one: 'One thing needs a look.',
    other: '# things need a look.',
  });
  return (
    <>
      <p>
        {isWhollyNoted(story.source, lost)
          ? t`${found}. ${left} The list also stands as comments at the end of the new file.`
          : t`${found}. ${left} The list is too long to stand in the new file as a whole: save it.`}
      </p>
      <details className={styles.lost} open={count <= 5}>
        <summary>
          <Trans>What can’t come along as it is, and what to do about it</Trans>
        </summary>
        <ol>
          {lost.map(({ passage, line, what, why }) => (
            <li key={`${line} ${passage} ${what} ${why}`}>
              <p className={styles.place}>
                {passage === '' ? t`Line ${line}` : t`Line ${line}, in “${passage}”`}
              </p>
              <p>
                <code>{what}</code>
              </p>
              <p>{why}</p>
            </li>
          ))}
        </ol>
      </details>
      <div>
        <Button
          kind="plain"
          icon={<Icon of={Download} />}
          onClick={() =>
            downloadText(
              `${fileName.replace(/\.yaml$/, '')}-from-twine.txt`,
              `${lost.map(lostLine).join('\n')}\n`,
            )
          }
        >
          <Trans>Save this list</Trans>
        </Button>
      </div>
    </>
  );
}
