import type { HubLog } from './room-hub.ts';

/** One line of JSON for everything that happens; never a name, a text or a secret. */
export function jsonLog(write: (line: string) => void, now: () => number): HubLog {
  return (event, facts = {}) =>
    write(`${JSON.stringify({ time: new Date(now()).toISOString(), event, ...facts })}\n`);
}

/** Only what somebody who runs the server has to know of. */
export function quietLog(log: HubLog): HubLog {
  let lastFailure = '';
  return (event, facts = {}) => {
    if (event !== 'store failure' && event !== 'room unreadable') return;
    const said = `${event} ${facts['reason'] ?? ''}`;
    if (said === lastFailure) return;
    lastFailure = said;
    log(event, facts);
  };
}
