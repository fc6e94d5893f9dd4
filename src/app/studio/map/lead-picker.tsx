import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { WayStart } from '../../../studio/layout/map-edits.ts';
import type { Outline } from '../../../studio/outline.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './lead-picker.module.css';
import { useMap } from './map-context.ts';

/** Where a way is led: to a state, to one that is to be made, or nowhere, to stay. */
export type Goal = { kind: 'state'; path: string } | { kind: 'new' } | { kind: 'stay' };

interface Choice {
  goal: Goal;
  name: string;
  says: string;
}

export interface LeadPickerProps {
  outline: Outline;
  start: WayStart;
  onPreview: (path: string | null) => void;
  onChoose: (goal: Goal) => void;
  onLeave: () => void;
}

/** Chooses where a way leads without a mouse: by arrows, or by typing a part of a name. */
export function LeadPicker({ outline, start, onPreview, onChoose, onLeave }: LeadPickerProps) {
  const { t } = useLingui();
  const { words } = useMap();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const choices = choicesFor(outline, start, typed, {
    fresh: t`A new state`,
    stay: t`Stay here`,
  });
  const chosen = choices[Math.min(at, choices.length - 1)];
  const shown = chosen?.goal.kind === 'state' ? chosen.goal.path : null;

  useEffect(() => input.current?.focus(), []);
  useEffect(() => onPreview(shown), [onPreview, shown]);

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((at + step + choices.length) % Math.max(1, choices.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (chosen !== undefined) onChoose(chosen.goal);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    }
  }
  const from = start.row === null ? start.state : words.rowName(start.row);
  return (
    <section className={styles.picker} aria-label={t`Where it leads`}>
      <header className={styles.head}>
        <label htmlFor={id}>
          {start.row === null ? t`A new reply in ${from} leads to` : t`“${from}” leads to`}
        </label>
        <IconButton
          icon={<Icon of={X} size="s" />}
          label={t`Leave it as it is`}
          onClick={onLeave}
        />
      </header>
      <input
        id={id}
        ref={input}
        className={styles.input}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={
          chosen === undefined ? undefined : `${id}-${choices.indexOf(chosen)}`
        }
        autoComplete="off"
        placeholder={t`Type a part of its name`}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} className={styles.list} aria-label={t`States`}>
        {choices.map((choice, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field above has the keys
          <div
            key={choice.goal.kind === 'state' ? `s ${choice.goal.path}` : choice.goal.kind}
            id={`${id}-${index}`}
            ref={
              choice === chosen ? (option) => option?.scrollIntoView?.({ block: 'nearest' }) : null
            }
            role="option"
            aria-selected={choice === chosen}
            className={styles.option}
            onPointerEnter={() => setAt(index)}
            onClick={() => onChoose(choice.goal)}
          >
            <span className={styles.name}>{choice.name}</span>
            {choice.says !== '' && <span className={styles.says}>{choice.says}</span>}
          </div>
        ))}
      </div>
    </section>
  );
}

const most = 60;

function choicesFor(
  outline: Outline,
  { row, way }: WayStart,
  typed: string,
  names: { fresh: string; stay: string },
): Choice[] {
  const wanted = typed.trim().toLowerCase();
  const now = (way ?? row?.ways[0])?.leadsTo ?? null;
  const states = outline.states
    .filter(
      ({ path, says }) =>
        path.toLowerCase().includes(wanted) || says.toLowerCase().includes(wanted),
    )
    .slice(0, most)
    .map(({ path, says, ending }): Choice => ({
      goal: { kind: 'state', path },
      name: path === now ? `${path} ✓` : path,
      says: ending?.title || says,
    }));
  return [
    ...states,
    { goal: { kind: 'new' }, name: names.fresh, says: '' },
    ...(row?.kind === 'reply'
      ? [{ goal: { kind: 'stay' } as const, name: names.stay, says: '' }]
      : []),
  ];
}
