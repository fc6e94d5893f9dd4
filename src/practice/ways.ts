import type { PlayEvent } from './transcript.ts';

/** Ways through a conversation, as a tree: what several have in common is in it once. */
export interface Ways {
  /** Adds a way, and says how many of its first events it has in common with one that was there. */
  add(events: readonly PlayEvent[]): number;
}

interface Parting {
  next: Map<string, Parting>;
}

export function createWays(): Ways {
  const start: Parting = { next: new Map() };
  return {
    add(events) {
      let here = start;
      let known = 0;
      for (const event of events) {
        const name = nameOf(event);
        const there = here.next.get(name);
        if (there === undefined) {
          const made: Parting = { next: new Map() };
          here.next.set(name, made);
          here = made;
        } else {
          known++;
          here = there;
        }
      }
      return known;
    },
  };
}

/** Own words for the same reply make no other way; no reply's id begins with a bracket. */
function nameOf(event: PlayEvent): string {
  return event.type === 'reply' ? event.reply : JSON.stringify([event.state, event.after]);
}
