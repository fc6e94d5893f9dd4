import { cut } from './describe-value.ts';
import type { Finding, Path } from './finding.ts';
import type { GuardFault, GuardNames } from './guard.ts';
import { didYouMean } from './nearest-name.ts';

const shapeMend = 'Write `trust >= 5`, a fact, `not` and a fact, or a list of those.';

/** The sentence for a fault that the guard's reader found. */
export function findingFromGuardFault(fault: GuardFault, at: Path, names: GuardNames): Finding {
  const path = [...at, ...fault.path];
  const found = cut(fault.found);
  const bad = (message: string, mend: string): Finding => ({
    code: 'bad-guard',
    path,
    message,
    mend,
  });
  switch (fault.kind) {
    case 'not-a-guard':
      return bad(`"${found}" can't be read as a guard.`, shapeMend);
    case 'empty':
      return bad('This guard is an empty list.', 'Remove it, or say what must hold.');
    case 'not-whole':
      return bad(
        `"${found}" compares with a number that is not whole.`,
        'Meters are whole numbers.',
      );
    case 'meter-without-comparison':
      return bad(
        `\`${found}\` is a meter and is compared with nothing.`,
        `Write \`${found} >= 5\`.`,
      );
    case 'fact-with-comparison':
      return bad(
        `\`${found}\` is a fact and has no number.`,
        `Write \`${found}\` or \`not ${found}\`.`,
      );
    case 'unknown-meter': {
      const message = `There is no meter \`${found}\`.`;
      const isScore = found === 'empathy' || found === 'outcome';
      const otherwise = isScore
        ? "Guard on a meter: scores are not part of the customer's world."
        : 'Add it to `meters`.';
      const mend = () => didYouMean(fault.found, names.meters.keys(), otherwise);
      return { code: 'unknown-meter', path, message, mend };
    }
    case 'unknown-fact': {
      const message = `There is no fact \`${found}\`.`;
      const mend = () => didYouMean(fault.found, names.facts.keys(), 'Add it to `facts`.');
      return { code: 'unknown-fact', path, message, mend };
    }
  }
}
