import { useLingui } from '@lingui/react/macro';
import type { Way } from '../../pack/conversation-book.ts';
import type { BookNames } from './book-names.ts';
import { PassageLines } from './passage-lines.tsx';
import { useGuardWords } from './use-guard-words.ts';
import styles from './way-list.module.css';

export interface WayListProps {
  ways: readonly Way[];
  names: BookNames;
  locale: string | undefined;
}

/** Where it goes from here; of several ways the first whose condition holds. */
export function WayList({ ways, names, locale }: WayListProps) {
  const { t, i18n } = useLingui();
  const guardWords = useGuardWords(names);

  function condition({ when }: Way, isFirst: boolean): string | null {
    if (when === null) return isFirst ? null : t`Otherwise:`;
    const words = guardWords(when);
    return isFirst ? t`If ${words}:` : t`Otherwise, if ${words}:`;
  }

  function changes({ effects, remember, forget }: Way): string {
    return [
      ...effects.map(({ meter, change }) => {
        const name = names.meters[meter] ?? '';
        return `${name} ${i18n.number(change, { signDisplay: 'exceptZero' }).replace('-', '−')}`;
      }),
      ...remember.map((index) => {
        const fact = names.facts[index] ?? '';
        return t`tick “${fact}”`;
      }),
      ...forget.map((index) => {
        const fact = names.facts[index] ?? '';
        return t`rub out “${fact}”`;
      }),
    ].join(', ');
  }

  return (
    <ul role="list" className={styles.ways}>
      {ways.map((way, index) => {
        const when = condition(way, index === 0);
        const changed = changes(way);
        const { to } = way;
        return (
          <li key={index} className={styles.way}>
            <div className={styles.told}>
              {when !== null && <em className={styles.when}>{when} </em>}
              {changed !== '' && <span>{changed} </span>}
              {way.says.map((passage, at) => (
                <PassageLines key={at} passage={passage} names={names} locale={locale} />
              ))}
            </div>
            <strong className={styles.to}>{to === null ? t`stay here` : t`go to ${to}`}</strong>
          </li>
        );
      })}
    </ul>
  );
}
