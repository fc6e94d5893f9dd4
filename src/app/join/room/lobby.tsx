import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { RadioRow } from '../../../ui/choice/radio-row.tsx';
import { NameForm } from './name-form.tsx';
import styles from './phone-room.module.css';
import type { PhoneView } from './phone-view.ts';
import { roleWordsOf } from './role-words.ts';
import type { Want } from './use-want.ts';
import { WhatAwaits } from './what-awaits.tsx';

/** In, and waiting for the others. */
export function Lobby({ view, want }: { view: PhoneView; want: Want }) {
  const { t, i18n } = useLingui();
  const [naming, setNaming] = useState(false);
  const { me, part, people, about } = view;
  const { name, role } = me;
  return (
    <>
      <div className={styles.section}>
        <h1 className={styles.title}>
          <Trans>You’re in.</Trans>
        </h1>
        <p>
          <Plural value={people.here} one="# person is here." other="# people are here." />{' '}
          <Trans>It begins when the trainer begins.</Trans>
        </p>
      </div>
      <section className={styles.card}>
        <p>{t`Here you are ${name}, ${i18n._(roleWordsOf(view))}.`}</p>
        {naming ? (
          <NameForm name={name} want={want} onDone={() => setNaming(false)} />
        ) : (
          <Button onClick={() => setNaming(true)}>
            <Trans>Change my name</Trans>
          </Button>
        )}
        {part.choosingRoles && role !== 'agent' && (
          <RadioRow
            legend={<Trans>What I want to do</Trans>}
            hint={
              <Trans>Participants vote and answer. Observers watch, and note what they see.</Trans>
            }
            value={role}
            options={[
              { value: 'participant', label: <Trans>Take part</Trans> },
              { value: 'observer', label: <Trans>Observe</Trans> },
            ]}
            onChange={(role) => void want({ type: 'role.chosen', role })}
          />
        )}
      </section>
      <WhatAwaits about={about} />
    </>
  );
}
