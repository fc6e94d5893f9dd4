import './words/load-words.ts';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { roomLimits } from '../../room/limits.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { StonesLogo } from '../../ui/stones/stones-logo.tsx';
import { type JoinNotice, joinNotices } from './join-form.ts';
import styles from './join-page.module.css';

const words: Record<JoinNotice, ReactNode> = {
  'code-incomplete': (
    <Trans>
      A code has six characters, as on the trainer’s screen. There is no 0, 1, I, L, O or U in it.
    </Trans>
  ),
  'name-missing': <Trans>What may the others call you? Any name will do.</Trans>,
  joining: <Trans>Joining the room. Without a connection this goes on trying by itself.</Trans>,
  returning: (
    <Trans>Going back to your place. Without a connection this goes on trying by itself.</Trans>
  ),
  'no-such-room': (
    <Trans>There is no room with this code now. Have another look at the trainer’s screen.</Trans>
  ),
  closed: <Trans>This room is over. Thank you for having been there.</Trans>,
  locked: (
    <Trans>
      The trainer has locked the room: nobody can join just now. Ask them, then try again.
    </Trans>
  ),
  full: <Trans>The room is full. Ask the trainer for another.</Trans>,
  removed: (
    <Trans>The trainer has taken you out of this room. Ask them if you want to come back.</Trans>
  ),
  'slow-down': <Trans>Many are joining at once. Wait a moment, then try again.</Trans>,
  'too-long': <Trans>The name is longer than the room can take. A shorter one will do.</Trans>,
  'other-version': (
    <Trans>This page and the room are of different versions. Load the page anew, then join.</Trans>
  ),
  'page-missing': (
    <Trans>Part of this page didn’t come through. Load it anew; your place is kept.</Trans>
  ),
  'not-now': <Trans>The room didn’t let you in just now. Try again in a moment.</Trans>,
};

/**
 * The page for joining, painted while the app is built. What it can say later is in it too, hidden:
 * the script that brings it to life has no words of its own.
 */
export function JoinPage() {
  return (
    <main className={styles.page}>
      <p className={styles.name}>
        <StonesLogo />
        Misstep
      </p>
      <h1 className={styles.title}>
        <Trans>Join a room</Trans>
      </h1>
      <form data-join="form" className={styles.form} noValidate>
        <TextField
          name="code"
          label={<Trans>Room code</Trans>}
          hint={<Trans>Six characters, on the trainer’s screen.</Trans>}
          maxLength={12}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="next"
          data-join="code"
        />
        <TextField
          name="name"
          label={<Trans>Your name in the room</Trans>}
          hint={<Trans>Any name the others may see.</Trans>}
          maxLength={roomLimits.name}
          autoComplete="given-name"
          enterKeyHint="go"
        />
        <div role="status" className={styles.notice} />
        <div className={styles.actions}>
          <Button type="submit" kind="primary" size="l">
            <Trans>Join the room</Trans>
          </Button>
          <Button data-join="reload" hidden>
            <Trans>Load the page anew</Trans>
          </Button>
          <Button data-join="leave" kind="plain" hidden>
            <Trans>Leave this place</Trans>
          </Button>
        </div>
      </form>
      <p className={styles.sent}>
        <Trans>
          What is sent: your name, your votes and what you write, to this room’s server only. It is
          gone with the room. Nothing of your own practising is sent.
        </Trans>
      </p>
      <p className={styles.sent}>
        <a href="./">
          <Trans>Practise on your own instead</Trans>
        </a>
      </p>
      <div hidden>
        {joinNotices.map((key) => (
          <p key={key} data-word={key}>
            {words[key]}
          </p>
        ))}
      </div>
    </main>
  );
}
