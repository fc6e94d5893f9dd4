import { Trans, useLingui } from '@lingui/react/macro';
import { Minus, Play, Plus } from 'lucide';
import { useId, useState } from 'react';
import type { Here } from '../../../studio/play/scenario-from-here.ts';
import type { Trial } from '../../../studio/play/trial.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Chip } from '../../../ui/choice/chip.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './begin-here.module.css';

export interface BeginHereProps {
  /** Its situation is what can be changed. */
  trial: Trial;
  isFromHere: boolean;
  onBegin: (from: Here | null) => void;
}

/** Other meters and facts to go on with from here: a new play that begins in this state. */
export function BeginHere({ trial, isFromHere, onBegin }: BeginHereProps) {
  const { t } = useLingui();
  const id = useId();
  const ownBeginning = (
    <Button onClick={() => onBegin(null)}>
      <Trans>Play it from its own beginning</Trans>
    </Button>
  );
  const { state, meters, facts } = trial;
  const [values, setValues] = useState<ReadonlyMap<string, number>>(new Map());
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  const chosen = {
    meters: meters.map((meter) => ({ ...meter, value: values.get(meter.name) ?? meter.value })),
    facts: facts.map(({ name, isTrue }) => ({ name, isTrue: isTrue !== flipped.has(name) })),
  };
  if (trial.ending !== null) {
    return isFromHere && <div className={styles.buttons}>{ownBeginning}</div>;
  }
  return (
    <section className={styles.begin} aria-labelledby={id}>
      <h3 id={id}>
        <Trans>Begin in this state</Trans>
      </h3>
      <div className={styles.meters}>
        {chosen.meters.map(({ name, value, max }) => (
          <div key={name} className={styles.meter} role="group" aria-label={name}>
            <span className={styles.name}>{name}</span>
            <IconButton
              icon={<Icon of={Minus} />}
              label={t`${name}: one less`}
              aria-disabled={value <= 0}
              onClick={() => setValues(new Map(values).set(name, Math.max(0, value - 1)))}
            />
            <output className={styles.value}>{value}</output>
            <IconButton
              icon={<Icon of={Plus} />}
              label={t`${name}: one more`}
              aria-disabled={value >= max}
              onClick={() => setValues(new Map(values).set(name, Math.min(max, value + 1)))}
            />
          </div>
        ))}
      </div>
      {chosen.facts.length > 0 && (
        <div className={styles.facts} role="group" aria-label={t`Facts that are true`}>
          {chosen.facts.map(({ name, isTrue }) => (
            <Chip
              key={name}
              pressed={isTrue}
              onToggle={() => {
                const next = new Set(flipped);
                if (!next.delete(name)) next.add(name);
                setFlipped(next);
              }}
            >
              {name}
            </Chip>
          ))}
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          icon={<Icon of={Play} />}
          onClick={() =>
            onBegin({
              state,
              meters: Object.fromEntries(chosen.meters.map(({ name, value }) => [name, value])),
              facts: chosen.facts.flatMap(({ name, isTrue }) => (isTrue ? [name] : [])),
            })
          }
        >
          <Trans>Begin here with these</Trans>
        </Button>
        {isFromHere && ownBeginning}
      </div>
    </section>
  );
}
