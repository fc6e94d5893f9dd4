import { Trans, useLingui } from '@lingui/react/macro';
import { debriefSteps } from '../../../room/room.ts';
import type { RoomLink } from '../../../room/room-link.ts';
import type { RoomView } from '../../../room/room-view.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from './debrief-console.module.css';
import { DebriefExports } from './debrief-exports.tsx';
import { PrintedReport } from './printed-report.tsx';
import { StepContent } from './step-content.tsx';
import { stepParts } from './step-parts.ts';
import { stepWords } from './step-words.ts';
import { WallPager } from './wall-pager.tsx';
import { WallTexts } from './wall-texts.tsx';

export interface DebriefConsoleProps {
  view: RoomView;
  link: RoomLink;
}

/** The debrief, from the host's side: step by step, with words to read aloud. */
export function DebriefConsole({ view, link }: DebriefConsoleProps) {
  const { t } = useLingui();
  const { debrief, board } = view;
  if (debrief === null || board === null) return null;
  const { step, tries, bravest } = debrief;
  const { minutes, aloud } = stepWords[step];
  const next = debriefSteps[debriefSteps.indexOf(step) + 1];
  return (
    <>
      <div className={styles.debrief} data-print="never">
        <h2>
          <Trans>Debrief</Trans>
        </h2>
        <ol role="list" className={styles.steps}>
          {debriefSteps.map((one) => (
            <li key={one}>
              <button
                type="button"
                className={styles.step}
                aria-current={one === step ? 'step' : undefined}
                onClick={() => void link.send({ type: 'debrief.turned', step: one, part: 0 })}
              >
                {t(stepWords[one].name)}
              </button>
            </li>
          ))}
        </ol>
        <section className={styles.aloud}>
          <h3>
            <Trans>To read aloud</Trans>
          </h3>
          <ul role="list">
            {aloud.map((sentence) => (
              <li key={sentence.id}>{t(sentence)}</li>
            ))}
          </ul>
          <p className={styles.soft}>{t`About ${minutes} minutes. Nobody counts them.`}</p>
        </section>
        <WallPager view={view} debrief={debrief} link={link} />
        <StepContent
          parts={stepParts(step, debrief, view.about.discuss)}
          about={view.about}
          debrief={debrief}
          board={board}
        />
        <WallTexts wall={view.wall ?? []} step={step} link={link} />
        <div className={styles.actions}>
          {step === 'summary' && tries.length > 0 && bravest === null && (
            <Button onClick={() => void link.send({ type: 'bravest.announced' })}>
              <Trans>Announce the bravest try</Trans>
            </Button>
          )}
          {next !== undefined && (
            <Button
              kind="primary"
              onClick={() => void link.send({ type: 'debrief.turned', step: next, part: 0 })}
            >
              <Trans>Go on</Trans>: {t(stepWords[next].name)}
            </Button>
          )}
        </div>
        <DebriefExports view={view} />
      </div>
      <PrintedReport view={view} debrief={debrief} board={board} />
    </>
  );
}
