import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { SessionChoices } from '../../practice/attempt.ts';
import type { ReplyChosen, SessionEvent } from '../../practice/session-event.ts';
import type { SessionView } from '../../practice/session-view.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import { LiveRegion } from '../../ui/text/live-region.tsx';
import { shortName } from '../customer-look.ts';
import { ConversationLog } from './conversation-log.tsx';
import { CustomerSide } from './customer-side.tsx';
import { EndingPanel } from './ending-panel.tsx';
import { ReplyList } from './reply-list.tsx';
import { SessionHeader } from './session-header.tsx';
import { sessionKeys } from './session-keys.ts';
import { SessionNotices } from './session-notices.tsx';
import styles from './session-stage.module.css';
import { announcementOf } from './announcement.ts';

const OptionsDialog = lazy(async () => ({
  default: (await import('./options-dialog.tsx')).OptionsDialog,
}));
const Expectation = lazy(async () => ({
  default: (await import('../aids/expectation.tsx')).Expectation,
}));
const OwnWordsForm = lazy(async () => ({
  default: (await import('../aids/own-words-form.tsx')).OwnWordsForm,
}));
const SpokenCustomer = lazy(async () => ({
  default: (await import('../aids/spoken-customer.tsx')).SpokenCustomer,
}));
const RewindDialog = lazy(async () => ({
  default: (await import('./rewind-dialog.tsx')).RewindDialog,
}));

export interface SessionStageProps {
  view: SessionView;
  send: (event: SessionEvent) => void;
  model: ScenarioModel;
  choices: SessionChoices;
  lostEvents: number;
  scenarioChanged: boolean;
  debriefHref: string;
  now: () => number;
  onDownload: () => void;
  /** Tries again from where that many events were left, in a new attempt: an ended one stays as it is. */
  onFork: (events: number) => void;
}

function isReply(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-reply]') !== null;
}

/** The practice screen: the customer on one side, what is said and could be said on the other. */
export function SessionStage(props: SessionStageProps) {
  const { view, send, model } = props;
  const { scenario } = model;
  const language = scenario.locale;
  const { t } = useLingui();
  const [rewinding, setRewinding] = useState(false);
  const [optionsOpen, setOptionsOpen] = useState(false);
  const [choices, setChoices] = useState(props.choices);
  const [heldBack, setHeldBack] = useState<ReplyChosen | null>(null);
  const { predict } = choices;
  const say = useCallback(
    (event: SessionEvent) => {
      if (event.type !== 'reply.chosen' || !predict) {
        send(event);
        return;
      }
      send({ type: 'play.frozen' });
      setHeldBack(event);
    },
    [predict, send],
  );
  const stage = useRef<HTMLElement>(null);
  const customer = shortName(scenario.customer.name);
  const ending = view.ending?.ending ?? null;
  const announcement = announcementOf(view, customer);

  // What was pressed may be gone, or out of use, afterwards; the next keys are heard here then.
  // Focus lays the page out, so it waits for the frame that does.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const { activeElement } = document;
      if (activeElement === document.body || activeElement?.matches(':disabled') === true) {
        stage.current?.focus({ preventScroll: true });
      }
    });
    return () => cancelAnimationFrame(frame);
  });

  const replyList = (
    <ReplyList replies={view.replies} resting={!view.canReply} language={language} send={say} />
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- shortcuts of the whole conversation, each of which a button has too
    <main
      ref={stage}
      id="main"
      className={styles.stage}
      tabIndex={-1}
      aria-label={t`Conversation with ${customer}`}
      onKeyDown={sessionKeys(view, say)}
    >
      <SessionHeader
        title={scenario.title}
        customer={customer}
        frozen={view.frozen}
        ended={ending !== null}
        canRewind={view.canRewind}
        elapsed={view.elapsed}
        elapsedSince={view.elapsedSince}
        now={props.now}
        send={send}
        onRewind={setRewinding}
        onOptions={setOptionsOpen}
      />
      <div
        className={styles.scene}
        onPointerUp={(event) => {
          // A reply says all that it says by itself: one event, one drawing.
          if (view.phase !== 'speaking' || view.frozen || isReply(event.target)) return;
          send({ type: 'speaking.skipped' });
        }}
      >
        <CustomerSide
          mood={view.mood}
          meters={view.meters}
          speaking={view.speakingIndex !== null && !view.frozen}
          channel={scenario.channel}
          customer={scenario.customer}
          metersShown={choices.metersShown}
        />
        <div className={styles.talk}>
          <ConversationLog
            lines={view.lines}
            turns={view.play.turns}
            turnNumber={view.turnNumber}
            speakingIndex={view.speakingIndex}
            channel={scenario.channel}
            customer={customer}
            language={language}
            coach={choices.coach}
          />
          <div className={styles.below}>
            <SessionNotices
              readOnly={view.hold === 'readOnly'}
              frozen={view.frozen}
              unsaved={view.saving.kind === 'unsaved' ? view.saving.failure : null}
              lostEvents={props.lostEvents}
              scenarioChanged={props.scenarioChanged}
              send={send}
              onDownload={props.onDownload}
            />
            {choices.spoken && (
              <Suspense>
                <SpokenCustomer view={view} language={language ?? 'en'} />
              </Suspense>
            )}
            {ending === null ? (
              choices.ownWords ? (
                <Suspense>
                  <OwnWordsForm model={model} view={view} spoken={choices.spoken} send={say}>
                    {replyList}
                  </OwnWordsForm>
                </Suspense>
              ) : (
                replyList
              )
            ) : (
              <EndingPanel
                ending={ending}
                language={language}
                debriefHref={props.debriefHref}
                onRewind={() => setRewinding(true)}
              />
            )}
          </div>
        </div>
      </div>
      <LiveRegion>
        <span lang={language}>{announcement}</span>
      </LiveRegion>
      <Suspense>
        {heldBack !== null && (
          <Expectation
            reply={heldBack}
            view={view}
            customer={scenario.customer}
            send={send}
            onDone={() => setHeldBack(null)}
          />
        )}
        {rewinding && (
          <RewindDialog
            view={view}
            onClose={() => setRewinding(false)}
            onRewind={(events) => {
              if (view.ending === null) send({ type: 'play.rewound', events });
              else props.onFork(events);
            }}
          />
        )}
        {optionsOpen && (
          <OptionsDialog
            choices={{ ...choices, timers: view.timers }}
            onClose={() => setOptionsOpen(false)}
            onChange={(next) => {
              if (next.timers !== view.timers) send({ type: 'timers.changed', mode: next.timers });
              setChoices(next);
            }}
          />
        )}
      </Suspense>
    </main>
  );
}
