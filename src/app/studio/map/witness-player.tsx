import { useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide';
import { useEffect, useState } from 'react';
import type { MapIndex } from '../../../studio/layout/map-index.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { LiveRegion } from '../../../ui/text/live-region.tsx';
import { useMap } from './map-context.ts';
import styles from './witness-player.module.css';

export interface WitnessPlayerProps {
  witness: readonly string[];
  index: MapIndex;
  /** How many of its steps have been gone. */
  step: number;
  onStep: (step: number) => void;
}

const beat = 1200;

/** Goes through a play on the map, way by way. */
export function WitnessPlayer({ witness, index, step, onStep }: WitnessPlayerProps) {
  const { t } = useLingui();
  const { words } = useMap();
  const [plays, setPlays] = useState(false);
  const count = witness.length;
  const isRunning = plays && step < count;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => onStep(step + 1), beat);
    return () => clearTimeout(timer);
  }, [isRunning, onStep, step]);

  const row = index.row.get(witness[step - 1] ?? '');
  const said = row === undefined ? (witness[step - 1] ?? '') : words.rowName(row);
  const line = step === 0 ? t`It begins here.` : t`Step ${step} of ${count}: ${said}`;
  return (
    <section className={styles.player} aria-label={t`A play that shows it`}>
      <IconButton
        icon={<Icon of={ChevronLeft} directional />}
        label={t`One step back`}
        aria-disabled={step === 0}
        onClick={() => onStep(Math.max(0, step - 1))}
      />
      <IconButton
        icon={<Icon of={isRunning ? Pause : Play} />}
        label={isRunning ? t`Pause` : t`Play it`}
        onClick={() => {
          if (step >= count) onStep(0);
          setPlays(!isRunning);
        }}
      />
      <IconButton
        icon={<Icon of={ChevronRight} directional />}
        label={t`Next step`}
        aria-disabled={step >= count}
        onClick={() => onStep(Math.min(count, step + 1))}
      />
      <p className={styles.line}>{line}</p>
      {step > 0 && (
        <Button kind="plain" onClick={() => onStep(0)}>
          {t`From the start`}
        </Button>
      )}
      <LiveRegion>{line}</LiveRegion>
    </section>
  );
}
