import type { EndingKind } from '../../scenario/scenario.ts';
import type { Mood } from '../../scenario/mood.ts';
import type { Outline, OutlineState } from '../outline.ts';
import { cardMeasures, rowMiddle } from './card-measures.ts';
import { type MapRow, rowsOf } from './map-row.ts';
import type { MapBox, MapLayout } from './map-layout.ts';
import { type MoodTone, moodTone, moodTones, toneMouth } from './mood-tone.ts';
import { cutToWidth, linesOf } from './lines-of.ts';
import { svgElement as element, svgText } from './svg-element.ts';

/** Colours (any that SVG knows) and words of a picture of a map. */
export interface MapLook {
  colours: {
    water: string;
    card: string;
    ink: string;
    inkSoft: string;
    line: string;
    brave: string;
    tone: (tone: MoodTone) => string;
  };
  words: {
    mood: (mood: Mood) => string;
    tone: (tone: MoodTone) => string;
    kind: (kind: EndingKind) => string;
    startsHere: string;
    ending: string;
    brave: string;
    always: string;
    after: (duration: string) => string;
    missing: (key: string) => string;
    /** What a dashed line, and a ring at its beginning, stand for. */
    silent: string;
    guarded: string;
  };
}

const { width: cardWidth } = cardMeasures;
const margin = 40;
const headline = 56;
const legendHeight = 64;
const font = 'system-ui, sans-serif';

/** A map as a picture that stands alone: no script, no style sheet, no font but the system's. */
export function svgFromMap(outline: Outline, layout: MapLayout, look: MapLook): string {
  const boxes = new Map(Object.entries(layout.nodes));
  const states = new Map(outline.states.map((state) => [state.path, state]));
  const width = Math.ceil(Math.max(layout.width, 3 * cardWidth) + 2 * margin);
  const height = Math.ceil(layout.height + 4 * margin + headline + legendHeight);
  const groups: string[] = [];
  const cards: string[] = [];
  for (const [path, box] of boxes) {
    const state = states.get(path);
    if (state?.kind === 'compound') groups.push(groupDrawing(box, look));
    cards.push(
      state === undefined ? ghostDrawing(path, box, look) : card(state, box, outline, look),
    );
  }
  const body = [
    element('rect', { width, height, fill: look.colours.water }),
    text(outline.title || outline.id, margin, margin + 24, look, { size: 24, weight: 600 }),
    element(
      'g',
      { transform: `translate(${margin} ${margin + headline})` },
      groups.join('') + ways(outline, layout, look) + cards.join(''),
    ),
    element('g', { transform: `translate(${margin} ${height - legendHeight})` }, legend(look)),
  ].join('');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': font,
      role: 'img',
    },
    element('title', {}, svgText(outline.title || outline.id)) + body,
  );
}

function ways(outline: Outline, layout: MapLayout, look: MapLook): string {
  const rows = new Map(outline.states.flatMap(rowsOf).map((row) => [row.key, row]));
  return Object.values(layout.ways)
    .map(({ curve, row, to }) => {
      const end = layout.nodes[to];
      const isSilent = rows.get(row)?.kind !== 'reply';
      const drawn = element('path', {
        d: curve,
        fill: 'none',
        stroke: look.colours.inkSoft,
        'stroke-width': 2,
        ...(isSilent && { 'stroke-dasharray': '6 6' }),
      });
      return end === undefined ? drawn : drawn + arrowhead(end, look);
    })
    .join('');
}

function arrowhead({ x, y }: MapBox, look: MapLook): string {
  const tip = y + cardMeasures.entry;
  return element('path', { d: `M${x} ${tip}l-10 -5v10Z`, fill: look.colours.inkSoft });
}

function groupDrawing({ x, y, width, height }: MapBox, { colours }: MapLook): string {
  return element('rect', {
    x,
    y,
    width,
    height,
    rx: 24,
    fill: colours.card,
    'fill-opacity': 0.35,
    stroke: colours.line,
    'stroke-width': 2,
  });
}

function ghostDrawing(path: string, { x, y, width, height }: MapBox, look: MapLook): string {
  const { colours, words } = look;
  return (
    element('rect', {
      x,
      y,
      width,
      height,
      rx: 20,
      fill: 'none',
      stroke: colours.inkSoft,
      'stroke-width': 2,
      'stroke-dasharray': '4 5',
    }) + text(words.missing(path), x + 16, y + 34, look, { size: 14, room: width - 32 })
  );
}

function card(state: OutlineState, box: MapBox, outline: Outline, look: MapLook): string {
  const { colours, words } = look;
  const { x, y, width } = box;
  const tone = state.mood === null ? null : moodTone(state.mood);
  const parts = [
    element('rect', {
      x,
      y,
      width,
      height: box.card,
      rx: 20,
      fill: colours.card,
      stroke: state.kind === 'final' ? colours.ink : colours.line,
      'stroke-width': state.kind === 'final' ? 3 : 1.5,
    }),
    tone === null
      ? ''
      : element('rect', {
          x,
          y: y + 20,
          width: 8,
          height: box.card - 40,
          fill: colours.tone(tone),
        }),
    text(state.key, x + 20, y + 29, look, { size: 16, weight: 600, room: width - 40 }),
  ];
  const said = state.ending?.title || state.says;
  const isGroup = state.kind === 'compound';
  linesOf(said, { room: width - 40, size: 14, most: isGroup ? 1 : 2 }).forEach((line, index) => {
    parts.push(text(line, x + 20, y + 54 + index * 19, look, { size: 14 }));
  });
  const below = [
    ...(outline.initial === state.path ? [words.startsHere] : []),
    ...(state.kind === 'final'
      ? [state.ending?.kind ? words.kind(state.ending.kind) : words.ending]
      : []),
    ...(state.mood === null ? [] : [words.mood(state.mood)]),
  ].join(' · ');
  const line = isGroup ? y + 29 : y + 102;
  const start = isGroup ? x + 40 + state.key.length * 10 : x + 20;
  if (tone !== null) parts.push(face(tone, start, line - 13, look));
  parts.push(
    text(below, tone === null ? start : start + 22, line, look, {
      size: 13,
      soft: true,
      room: width - 60,
    }),
  );
  rowsOf(state).forEach((row, index) =>
    parts.push(rowDrawing(row, rowMiddle(state.kind, index), box, look)),
  );
  return parts.join('');
}

function rowDrawing(row: MapRow, down: number, { x, y, width }: MapBox, look: MapLook): string {
  const { colours, words } = look;
  const middle = y + down;
  const said =
    row.kind === 'reply'
      ? row.text || row.id
      : row.kind === 'always'
        ? words.always
        : words.after(row.id);
  const isGuarded = row.ways.some((way) => way.isGuarded);
  return [
    element('line', {
      x1: x + 12,
      x2: x + width - 12,
      y1: middle - cardMeasures.row / 2,
      y2: middle - cardMeasures.row / 2,
      stroke: colours.line,
    }),
    row.isBrave ? diamond(x + 20, middle, look) : '',
    text(said, x + (row.isBrave ? 40 : 20), middle + 5, look, {
      size: 13,
      room: width - (row.isBrave ? 70 : 50),
    }),
    element('circle', {
      cx: x + width,
      cy: middle,
      r: isGuarded ? 6 : 5,
      fill: isGuarded ? colours.card : colours.inkSoft,
      stroke: colours.inkSoft,
      'stroke-width': 2,
    }),
  ].join('');
}

function diamond(x: number, y: number, { colours }: MapLook): string {
  return element('path', {
    d: `M${x + 7} ${y - 7}l7 7l-7 7l-7 -7Z`,
    fill: colours.brave,
    stroke: colours.ink,
  });
}

function face(tone: MoodTone, x: number, y: number, { colours }: MapLook): string {
  return element(
    'g',
    { transform: `translate(${x} ${y})`, stroke: colours.ink, fill: 'none' },
    element('circle', { cx: 8, cy: 8, r: 7.5, fill: colours.tone(tone) }) +
      element('path', { d: `M5.5 6v.5M10.5 6v.5${toneMouth[tone]}`, 'stroke-linecap': 'round' }),
  );
}

function legend(look: MapLook): string {
  const { colours, words } = look;
  let x = 0;
  const parts: string[] = [];
  const add = (sign: (at: number) => string, word: string): void => {
    parts.push(sign(x), text(word, x + 30, 5, look, { size: 13 }));
    x += 56 + word.length * 7.5;
  };
  for (const tone of moodTones) add((at) => face(tone, at, -8, look), words.tone(tone));
  add((at) => diamond(at, 0, look), words.brave);
  add(
    (at) =>
      element('line', {
        x1: at,
        x2: at + 24,
        y1: 0,
        y2: 0,
        stroke: colours.inkSoft,
        'stroke-width': 2,
        'stroke-dasharray': '6 6',
      }),
    words.silent,
  );
  add(
    (at) =>
      element('circle', {
        cx: at + 12,
        cy: 0,
        r: 6,
        fill: colours.card,
        stroke: colours.inkSoft,
        'stroke-width': 2,
      }),
    words.guarded,
  );
  return parts.join('');
}

function text(
  said: string,
  x: number,
  y: number,
  { colours }: MapLook,
  {
    size,
    weight = 400,
    soft = false,
    room,
  }: {
    size: number;
    weight?: number;
    soft?: boolean;
    room?: number;
  },
): string {
  return element(
    'text',
    { x, y, 'font-size': size, 'font-weight': weight, fill: soft ? colours.inkSoft : colours.ink },
    svgText(room === undefined ? said : cutToWidth(said, room, size)),
  );
}
