import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCcw, Undo2 } from 'lucide';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { LiveRegion } from '../../../ui/text/live-region.tsx';
import { BeginHere } from './begin-here.tsx';
import type { PlayPanelProps } from './play-panel.tsx';
import styles from './play-panel.module.css';
import { RoadNotice } from './road-notice.tsx';
import { TrialEnding } from './trial-ending.tsx';
import { TrialLog } from './trial-log.tsx';
import { TrialReplies } from './trial-replies.tsx';
import { TrialSituation } from './trial-situation.tsx';
import { useTrial } from './use-trial.ts';

interface PlayingProps extends Pick<PlayPanelProps, 'rubric' | 'start' | 'onGo' | 'onState'> {
  scenario: NonNullable<PlayPanelProps['scenario']>;
}

export function Playing({ scenario, rubric, start, onGo, onState }: PlayingProps) {
  const { t } = useLingui();
  const play = useTrial(scenario, rubric, start);
  const { trial, change } = play;
  const { state, turns } = trial;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => onState(state), [onState, state]);
  const turnsSeen = useRef(turns.length);
  useEffect(() => {
    if (turns.length > turnsSeen.current) {
      const newest = panel.current?.querySelector('[data-turn]:last-of-type');
      newest?.scrollIntoView({ block: 'start' });
    }
    turnsSeen.current = turns.length;
    // The button that was pressed may be gone.
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [turns.length]);

  function giveByKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return;
    const offered = trial.replies.filter(({ heldBack }) => heldBack === null);
    const reply = offered[Number(event.key) - 1];
    if (reply === undefined) return;
    event.preventDefault();
    play.act({ type: 'reply', reply: reply.id });
  }
  const language = scenario.locale ?? 'en';
  const heard = (turns.at(-1)?.lines ?? trial.opening).map(({ text }) => text).join(' ');

  return (
    // The keys are heard wherever in the play the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      className={styles.play}
      aria-label={t`The play`}
      tabIndex={-1}
      onKeyDown={giveByKey}
    >
      <TrialSituation trial={trial} customer={scenario.customer} onGo={onGo} />
      <div className={styles.buttons}>
        <Button icon={<Icon of={Undo2} />} disabled={turns.length === 0} onClick={play.back}>
          <Trans>Back one turn</Trans>
        </Button>
        <Button icon={<Icon of={RotateCcw} />} disabled={turns.length === 0} onClick={play.again}>
          <Trans>From the start</Trans>
        </Button>
      </div>
      {change !== null && <RoadNotice change={change} />}
      <TrialLog trial={trial} language={language} onGo={onGo} />
      {trial.ending !== null && <TrialEnding ending={trial.ending} language={language} />}
      {trial.ending === null && (
        <TrialReplies trial={trial} language={language} onAct={play.act} onGo={onGo} />
      )}
      <BeginHere
        key={`${state} ${turns.length}`}
        trial={trial}
        isFromHere={play.isFromHere}
        onBegin={play.begin}
      />
      <LiveRegion>
        <span lang={language}>{heard}</span>
      </LiveRegion>
    </section>
  );
}
