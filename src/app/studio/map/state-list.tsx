import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import type { Outline, OutlineState } from '../../../studio/outline.ts';
import type { Place } from '../../../studio/place.ts';
import { SearchField } from '../../../ui/field/search-field.tsx';
import { Stone } from '../../../ui/stones/stone.tsx';
import { moodTone } from '../../../studio/layout/mood-tone.ts';
import { endingStones } from './ending-words.ts';
import { FlagSign } from './flag-sign.tsx';
import styles from './state-list.module.css';
import { ToneFace } from './tone-face.tsx';
import { type Flag, useMapWords } from './use-map-words.ts';

export interface StateListProps {
  outline: Outline;
  place: Place;
  /** By state path, `<state>/<reply id>` or `<state>/after <duration>`. */
  flags: Readonly<Record<string, Flag>>;
  onGo: (place: Place) => void;
}

/** All states in the order of the file, one in another: the same as the map, without its ways. */
export function StateList({ outline, place, flags, onGo }: StateListProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const latest = useRef(onGo);
  useEffect(() => {
    latest.current = onGo;
  }, [onGo]);
  const go = useCallback((state: string) => latest.current({ state, reply: null }), []);
  const wanted = typed.trim().toLowerCase();
  const found = wanted === '' ? null : outline.states.filter((state) => has(state, wanted));
  const inside = new Map<string | null, OutlineState[]>();
  for (const state of outline.states) {
    inside.set(state.parent, [...(inside.get(state.parent) ?? []), state]);
  }
  const worst = worstFlags(flags);
  const count = found?.length ?? 0;

  function items(states: readonly OutlineState[], isNested: boolean) {
    return (
      <ul role="list" className={styles.list} data-nested={isNested ? '' : undefined}>
        {states.map((state) => (
          <li key={state.path}>
            <StateItem
              state={state}
              name={found === null ? state.key : state.path}
              isHere={place.state === state.path}
              isFirst={outline.initial === state.path}
              flag={worst.get(state.path)}
              onGo={go}
            />
            {found === null && inside.has(state.path) && items(inside.get(state.path) ?? [], true)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <nav className={styles.states} aria-label={t`States`}>
      <SearchField
        label={t`Find a state`}
        clearLabel={t`Show all states`}
        placeholder={t`Find a state`}
        value={typed}
        onChange={setTyped}
      />
      {found !== null && (
        <p className={styles.count} role="status">
          {t`${plural(count, { 0: 'No state has that in it.', one: '# state', other: '# states' })}`}
        </p>
      )}
      {outline.states.length === 0 && (
        <p className={styles.count}>
          <Trans>There is no state yet.</Trans>
        </p>
      )}
      {items(found ?? inside.get(null) ?? [], false)}
    </nav>
  );
}

interface StateItemProps {
  state: OutlineState;
  name: string;
  isHere: boolean;
  isFirst: boolean;
  flag: Flag | undefined;
  onGo: (state: string) => void;
}

const StateItem = memo(function StateItem(props: StateItemProps) {
  const { state, name, isHere, isFirst, flag, onGo } = props;
  const { t } = useLingui();
  const words = useMapWords();
  const { kind, mood, ending, says } = state;
  const line = kind === 'final' && ending !== null ? ending.title : says;
  return (
    <button
      type="button"
      className={styles.state}
      aria-current={isHere ? 'true' : undefined}
      aria-label={words.state(state, flag, isFirst)}
      onClick={() => onGo(state.path)}
    >
      <span className={styles.sign}>
        {kind === 'final' ? (
          <Stone state={ending?.kind ? endingStones[ending.kind] : 'hollow'} onTheLine />
        ) : (
          mood !== null && <ToneFace tone={moodTone(mood)} />
        )}
      </span>
      <span className={styles.name}>
        {name}
        {isFirst && <span className={styles.first}> {t`starts here`}</span>}
      </span>
      <FlagSign flag={flag} />
      {line !== '' && <span className={styles.says}>{line}</span>}
    </button>
  );
});

function has({ path, says, ending, replies }: OutlineState, wanted: string): boolean {
  return [path, says, ending?.title ?? '', ...replies.map(({ text }) => text)].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

/** By state, the worst of what it and its replies have. */
function worstFlags(flags: Readonly<Record<string, Flag>>): ReadonlyMap<string, Flag> {
  const worst = new Map<string, Flag>();
  for (const [key, flag] of Object.entries(flags)) {
    const slash = key.indexOf('/');
    const state = slash < 0 ? key : key.slice(0, slash);
    if (flag === 'error' || !worst.has(state)) worst.set(state, flag);
  }
  return worst;
}
