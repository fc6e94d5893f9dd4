import { Trans, useLingui } from '@lingui/react/macro';
import type { DebriefStep } from '../../../room/room.ts';
import type { RoomLink } from '../../../room/room-link.ts';
import type { HostView } from '../../../room/room-view.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from './wall-texts.module.css';

export interface WallTextsProps {
  wall: NonNullable<HostView['wall']>;
  step: DebriefStep;
  link: RoomLink;
}

/** Who wrote what, for the host alone, with a way to take a text off the wall. */
export function WallTexts({ wall, step, link }: WallTextsProps) {
  const { t } = useLingui();
  const kind = step === 'reactions' ? 'reaction' : step === 'summary' ? 'learning' : null;
  const texts = wall.filter((one) => one.kind === kind);
  if (texts.length === 0) return null;
  return (
    <details className={styles.texts}>
      <summary>
        <Trans>Take a text off the wall</Trans>
      </summary>
      <ul role="list" className={styles.list}>
        {texts.map(({ id, name, text, hidden }) => (
          <li key={id} data-hidden={hidden || undefined}>
            <span dir="auto">{text}</span>
            <bdi className={styles.soft}>{name}</bdi>
            <Button
              kind="quiet"
              aria-label={hidden ? t`Show again: ${text}` : t`Hide: ${text}`}
              onClick={() => void link.send({ type: 'text.hidden', text: id, on: !hidden })}
            >
              {hidden ? <Trans>Show again</Trans> : <Trans>Hide</Trans>}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
