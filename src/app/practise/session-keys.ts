import type { KeyboardEvent } from 'react';
import type { SessionEvent } from '../../practice/session-event.ts';
import type { SessionView } from '../../practice/session-view.ts';

function moveFocus(list: HTMLElement, step: 1 | -1): boolean {
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('[data-reply]')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = at < 0 ? (step === 1 ? 0 : buttons.length - 1) : at + step;
  const button = buttons[(next + buttons.length) % buttons.length];
  button?.focus();
  return button !== undefined;
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
  );
}

/**
 * Keys of the conversation, heard only while the focus is within it: 1–9 choose a reply, arrows walk
 * through the replies, any other key lets the customer finish at once.
 */
export function sessionKeys(view: SessionView, send: (event: SessionEvent) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (/^[1-9]$/.test(event.key)) {
      const reply = view.replies[Number(event.key) - 1];
      if (reply === undefined || !view.canReply) return;
      event.preventDefault();
      send({ type: 'reply.chosen', reply: reply.id });
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (moveFocus(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1))
        event.preventDefault();
      return;
    }
    const onButton =
      event.target instanceof HTMLElement && event.target.closest('button, a') !== null;
    if (view.speakingIndex !== null && !onButton && (event.key === ' ' || event.key === 'Enter')) {
      event.preventDefault();
      send({ type: 'speaking.skipped' });
    }
  };
}
