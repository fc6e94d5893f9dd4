import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide';
import { useEffect, useState } from 'react';
import type { Attempt } from '../../practice/attempt.ts';
import { startAttempt } from '../../practice/start-attempt.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { shortName } from '../customer-look.ts';
import { usePorts } from '../ports.tsx';
import { goTo } from '../shell/hash-location.ts';
import { hrefs } from '../shell/hrefs.ts';
import { useAttempts, useSettings } from '../shell/stores.tsx';
import styles from './briefing-start.module.css';

export interface BriefingStartProps {
  compiled: CompiledScenario;
  /** At this scenario, latest first. */
  attempts: readonly Attempt[];
}

/** The way into the conversation: a new one, or the one that was left in the middle. Enter goes too. */
export function BriefingStart({ compiled, attempts }: BriefingStartProps) {
  const { t } = useLingui();
  const { newId, newSeed, now, storagePersisted } = usePorts();
  const keep = useAttempts((state) => state.keep);
  const choices = useSettings((state) => state.choices);
  const [starting, setStarting] = useState(false);
  const { scenario } = compiled.model;
  const unfinished = attempts.find(({ endedAt }) => endedAt === null);
  const name = shortName(scenario.customer.name);

  async function begin() {
    if (starting) return;
    setStarting(true);
    const attempt = startAttempt(compiled.model, {
      id: newId(),
      seed: newSeed(),
      now: now(),
      choices,
    });
    await keep(attempt);
    // Only now is there something worth keeping; the browser decides.
    void storagePersisted();
    goTo(hrefs.session(scenario.id, attempt.id));
  }

  function goOn() {
    if (unfinished === undefined) void begin();
    else goTo(hrefs.session(scenario.id, unfinished.id));
  }

  useEffect(() => {
    function startOnEnter({ target, key, repeat, isComposing }: KeyboardEvent) {
      const busy = target instanceof Element && target.closest('a, button, input, select, dialog');
      if (key === 'Enter' && !repeat && !isComposing && !busy) goOn();
    }
    addEventListener('keydown', startOnEnter);
    return () => removeEventListener('keydown', startOnEnter);
  });

  const arrow = <Icon of={ArrowRight} directional />;
  const turn = (unfinished?.transcript.events.length ?? 0) + 1;
  return (
    <div className={styles.start}>
      {unfinished !== undefined && (
        <Button size="l" disabled={starting} onClick={() => void begin()}>
          <Trans>Start anew</Trans>
        </Button>
      )}
      <Button kind="primary" size="l" icon={arrow} disabled={starting} onClick={goOn}>
        {unfinished === undefined ? (
          t`Start talking with ${name}`
        ) : (
          <Trans>Continue at turn {turn}</Trans>
        )}
      </Button>
    </div>
  );
}
