import { parseAttempt } from '../../practice/attempt-record.ts';
import type { Attempt } from '../../practice/attempt.ts';
import type { ExportFile } from '../../practice/export-file.ts';
import { playsOfAttempt } from '../../practice/plays-of-attempt.ts';
import type { PlayEvent } from '../../practice/transcript.ts';
import { createBudget, tooLong, tooMuch } from './budget.ts';
import type { ImportedPlay } from './imported.ts';
import { peopleLimits } from './people-limits.ts';
import type { Skips } from './skips.ts';

/** The plays of a trainee's export: what was rewound and forked with them, what was written left out. */
export function playsFromExport(file: ExportFile, skips: Skips): ImportedPlay[] {
  const attempts = file.attempts.flatMap(({ value }) => {
    const parsed = parseAttempt(value);
    if (!parsed.ok) {
      skips.add('attempt', parsed.reason);
      return [];
    }
    const why = faultOf(parsed.attempt);
    if (why !== null) skips.add('attempt', why);
    return why === null ? [parsed.attempt] : [];
  });
  if (file.attempts.length === 0) skips.add('file', 'No attempt is in it.');
  const familyOf = families(attempts);
  const budget = createBudget();
  return attempts.flatMap((attempt) =>
    playsOfAttempt(attempt).flatMap(({ scenario, fingerprint, events }, index) => {
      if (events.length === 0) return [];
      if (events.length > peopleLimits.eventsInPlay || !budget.take(events.length)) {
        skips.add('attempt', events.length > peopleLimits.eventsInPlay ? tooLong : tooMuch);
        return [];
      }
      return [
        {
          scenario,
          fingerprint,
          events: events.map(withoutWords),
          from: 'trainee' as const,
          source: attempt.id,
          asOf: attempt.updatedAt,
          id: String(index),
          family: familyOf(attempt.id),
          begunAt: 0,
          times: 1,
        },
      ];
    }),
  );
}

/** What would make going through an attempt's plays take long, or make no sense. */
function faultOf({ id, transcript, rewound }: Attempt): string | null {
  const names = [id, transcript.scenario, transcript.fingerprint];
  if (names.some((name) => name.length > peopleLimits.nameLength))
    return 'A name in it is too long.';
  if (transcript.events.length > peopleLimits.eventsInPlay) return tooLong;
  if (rewound.length > peopleLimits.rewindings) {
    return `It was rewound more than ${peopleLimits.rewindings} times.`;
  }
  const isOdd = ({ at }: { at: number }) => !Number.isInteger(at) || at < 0;
  if (rewound.some(isOdd)) return 'It was rewound to a turn that can’t be.';
  return rewound.some(({ events }) => events.length > peopleLimits.eventsInPlay) ? tooLong : null;
}

function withoutWords(event: PlayEvent): PlayEvent {
  return event.type === 'reply' ? { type: 'reply', reply: event.reply } : event;
}

/** The attempt that this one goes back to by forks. */
function families(attempts: readonly Attempt[]): (id: string) => string {
  const parents = new Map(attempts.map(({ id, forkedFrom }) => [id, forkedFrom?.attempt ?? null]));
  const known = new Map<string, string>();
  return (id) => {
    const passed = new Set<string>();
    let family = id;
    for (let next: string | null = id; next !== null && !passed.has(next);) {
      family = known.get(next) ?? next;
      passed.add(next);
      next = known.has(next) ? null : (parents.get(next) ?? null);
    }
    for (const one of passed) known.set(one, family);
    return family;
  };
}
