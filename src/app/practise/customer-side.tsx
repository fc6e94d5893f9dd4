import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import type { SessionMeter } from '../../practice/session-view.ts';
import type { Mood } from '../../scenario/mood.ts';
import type { Channel, CustomerObject } from '../../scenario/scenario.ts';
import { Meter } from '../../ui/charts/meter.tsx';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { customerLook } from '../customer-look.ts';
import { meterWords } from '../words/meter-words.ts';
import { moodWords } from '../words/mood-words.ts';
import styles from './customer-side.module.css';

export interface CustomerSideProps {
  mood: Mood;
  meters: readonly SessionMeter[];
  speaking: boolean;
  channel: Channel;
  customer: CustomerObject;
  metersShown: boolean;
}

function share(meters: readonly SessionMeter[], name: string): number | undefined {
  const meter = meters.find((one) => one.name === name);
  return meter === undefined ? undefined : meter.value / meter.max;
}

/** The customer: face, mood, and, if asked for, what the meters say. */
export const CustomerSide = memo(function CustomerSide(props: CustomerSideProps) {
  const { mood, meters, speaking, channel, customer, metersShown } = props;
  const { t, i18n } = useLingui();
  const trust = share(meters, 'trust');
  const heat = share(meters, 'heat');
  const shown = meters.filter((meter) => !meter.hidden);
  return (
    <section
      className={styles.side}
      data-channel={channel}
      data-speaking={speaking ? '' : undefined}
      aria-label={t`The customer`}
    >
      <div className={styles.frame}>
        <Portrait
          {...customerLook(customer)}
          mood={mood}
          speaking={speaking}
          className={styles.portrait ?? ''}
          {...(trust === undefined ? {} : { trust })}
          {...(heat === undefined ? {} : { heat })}
        />
        {channel === 'video' && <span className={styles.nameplate}>{customer.name}</span>}
      </div>
      <div className={styles.state}>
        {channel === 'phone' && <span className={styles.wave} aria-hidden="true" />}
        <p className={styles.mood}>{i18n._(moodWords[mood])}</p>
        {metersShown && shown.length > 0 && (
          <div className={styles.meters}>
            {shown.map(({ name, label, value, max }) => {
              const known = Object.hasOwn(meterWords, name) ? meterWords[name] : undefined;
              return (
                <Meter
                  key={name}
                  label={label ?? (known === undefined ? name : i18n._(known))}
                  value={value}
                  max={max}
                  valueText={t`${value} of ${max}`}
                />
              );
            })}
          </div>
        )}
      </div>
    </section>
  );
});
