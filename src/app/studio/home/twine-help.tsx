import { Trans } from '@lingui/react/macro';
import styles from './open-draft.module.css';

/** How a story gets out of Twine, for those who have never done it. */
export function TwineHelp() {
  return (
    <details className={styles.help}>
      <summary>
        <Trans>How do I get my story out of Twine?</Trans>
      </summary>
      <ul>
        <li>
          <Trans>
            Open the story in Twine and choose Build, then Export As Twee. That is the best one: the
            lines of what can’t come along can be looked up in it.
          </Trans>
        </li>
        <li>
          <Trans>Or choose Build, then Publish to File: the page on which it is played.</Trans>
        </li>
        <li>
          <Trans>
            Or, among your stories, choose Library, then Archive: all of them in one file.
          </Trans>
        </li>
      </ul>
      <p>
        <Trans>
          Passages become states, links become replies; conditions and variables of Harlowe and
          SugarCube come along where a scenario has room for them. You see a list of all that can’t.
        </Trans>
      </p>
    </details>
  );
}
