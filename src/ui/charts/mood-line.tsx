import { type KeyboardEvent, useId, useRef } from 'react';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { lineWords } from './line-words.ts';
import styles from './mood-line.module.css';
import { smoothPath } from './smooth-path.ts';
import { PlacedStone } from './placed-stone.tsx';

/** One stone of the line. */
export interface MoodStone {
  turn: number;
  /** −1 (worst) to 1 (best). */
  level: number;
  /** 0–10, or null for no second line. */
  trust: number | null;
  /** The mood's name, shown at the low point, the last and the selected stone. */
  word: string;
  /** What the stone is called aloud: "Turn 3: frustrated, trust 4 of 10". */
  label: string;
  /** The mood fell here: the stone lies beside the line. */
  fell: boolean;
  brave: boolean;
}

export interface MoodLineProps {
  /** Name of the group of stones. */
  label: string;
  /** The whole chart in one or two sentences. */
  description: string;
  stones: readonly MoodStone[];
  /** Turn of the stone to name as the low point. */
  lowPoint: number | null;
  /** Turn of the stone that is shown in full elsewhere. */
  selected: number | null;
  onSelect: (turn: number) => void;
  /** Words at the upper and lower edge, such as "at ease" and "upset". */
  highLabel: string;
  lowLabel: string;
  /** Name of the quiet second line. */
  trustLabel: string;
}

/** More stones than this, and only every other one has its number under it. */
const roomForNumbers = 12;

/** Where light lies on the water: x, y and length in per cent. */
const glints = [
  [4, 96, 7],
  [17, 9, 5],
  [29, 71, 6],
  [41, 20, 4],
  [52, 93, 8],
  [66, 10, 6],
  [79, 88, 4],
  [90, 27, 6],
] as const;

const top = 18;
const bottom = 82;
const between = (share: number) => bottom - share * (bottom - top);

/** The customer's mood from turn to turn: stepping stones that can be picked. */
export function MoodLine(props: MoodLineProps) {
  const { label, description, stones, lowPoint, selected, onSelect } = props;
  const descriptionId = useId();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const places = stones.map((stone, index) => ({
    ...stone,
    x: (100 * (index + 0.5)) / stones.length,
    y: between((stone.level + 1) / 2),
  }));
  const trustPlaces = places.flatMap(({ x, trust }) =>
    trust === null ? [] : [{ x, y: between(trust / 10) }],
  );
  const stop = Math.max(
    0,
    stones.findIndex((stone) => stone.turn === selected),
  );

  const step = (event: KeyboardEvent, index: number) => {
    const next = nextIndex(event.key, index, stones.length);
    const stone = next === null ? undefined : stones[next];
    if (next === null || stone === undefined) return;
    event.preventDefault();
    buttons.current[next]?.focus();
    onSelect(stone.turn);
  };

  return (
    <div className={styles.chart}>
      <span id={descriptionId}>
        <VisuallyHidden>{description}</VisuallyHidden>
      </span>
      <div className={styles.edge} aria-hidden="true">
        <span>{props.highLabel}</span>
        {trustPlaces.length > 0 && (
          <span className={styles.legend}>
            <svg className={styles.legendLine}>
              <line className={styles.trust} x1="0" x2="100%" y1="50%" y2="50%" />
            </svg>
            {props.trustLabel}
          </span>
        )}
      </div>
      <div className={styles.water}>
        <svg className={styles.plot} aria-hidden="true">
          {glints.map(([x, y, length]) => (
            <line
              key={x}
              className={styles.glint}
              x1={`${x}%`}
              x2={`${x + length}%`}
              y1={`${y}%`}
              y2={`${y}%`}
            />
          ))}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            <path className={styles.trust} d={smoothPath(trustPlaces)} />
            <path className={styles.line} d={smoothPath(places)} />
          </svg>
          {places.map(({ turn, x, y, fell, brave }) => (
            <svg key={turn} x={`${x}%`} y={`${y}%`} overflow="visible">
              <g className={styles.place} data-fell={fell} data-selected={turn === selected}>
                <PlacedStone
                  x="-0.75rem"
                  y={fell ? '-0.4rem' : '-0.75rem'}
                  size="1.5rem"
                  className={styles.stone}
                  tilted={fell}
                  diamondClassName={brave ? styles.diamond : undefined}
                />
              </g>
            </svg>
          ))}
          {lineWords(places, lowPoint, selected).map(({ turn, word, x, y, side, anchor }) => (
            <text
              key={turn}
              className={styles.word}
              data-selected={turn === selected}
              x={`${x}%`}
              y={`${y}%`}
              dy={side === 'above' ? '-1em' : '2.1em'}
              textAnchor={anchor}
            >
              {word}
            </text>
          ))}
        </svg>
        <div
          className={styles.stones}
          role="toolbar"
          aria-label={label}
          aria-describedby={descriptionId}
        >
          {stones.map((stone, index) => (
            <button
              key={stone.turn}
              ref={(button) => {
                buttons.current[index] = button;
              }}
              type="button"
              className={styles.step}
              aria-label={stone.label}
              aria-pressed={stone.turn === selected}
              tabIndex={index === stop ? 0 : -1}
              onClick={() => onSelect(stone.turn)}
              onKeyDown={(event) => step(event, index)}
            >
              {stones.length <= roomForNumbers || stone.turn % 2 === 0 ? stone.turn : ''}
            </button>
          ))}
        </div>
      </div>
      <div className={styles.edge} aria-hidden="true">
        <span>{props.lowLabel}</span>
      </div>
    </div>
  );
}

function nextIndex(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
