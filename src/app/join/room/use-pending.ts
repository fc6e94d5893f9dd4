import { useState } from 'react';

type Value = string | number | boolean | null;

/**
 * What was wanted shows at once, before the room says so itself; it goes back if the room refuses.
 *
 * @param known what the room says.
 */
export function usePending<Known extends Value>(
  known: Known,
): [shown: Known, wanted: (value: Known, done: Promise<boolean>) => void] {
  const [pending, setPending] = useState<{ value: Known; before: Known } | null>(null);
  if (pending !== null && (known === pending.value || known !== pending.before)) setPending(null);
  return [
    pending === null ? known : pending.value,
    (value, done) => {
      const mine = { value, before: known };
      setPending(mine);
      void done.then((ok) => {
        if (!ok) setPending((latest) => (latest === mine ? null : latest));
      });
    },
  ];
}
