import type { SessionEvent, ReplyChosen } from '../../practice/session-event.ts';
import type { SessionView } from '../../practice/session-view.ts';
import type { CustomerObject } from '../../scenario/scenario.ts';
import { ExpectationDialog } from './expectation-dialog.tsx';

export interface ExpectationProps {
  /** The reply that waits to be said. */
  reply: ReplyChosen;
  view: SessionView;
  customer: CustomerObject;
  send: (event: SessionEvent) => void;
  onDone: () => void;
}

/** A reply held back until it is said how it will be taken; time has been stopped for that. */
export function Expectation({ reply, view, customer, send, onDone }: ExpectationProps) {
  const words = reply.said ?? view.replies.find(({ id }) => id === reply.reply)?.text ?? '';
  return (
    <ExpectationDialog
      customer={customer}
      words={words}
      onExpect={(expected) => {
        onDone();
        send({ type: 'play.unfrozen' });
        send(expected === null ? reply : { ...reply, expected });
      }}
      onClose={() => {
        onDone();
        send({ type: 'play.unfrozen' });
      }}
    />
  );
}
