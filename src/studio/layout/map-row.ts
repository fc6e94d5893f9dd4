import type { OutlineState, OutlineWay } from '../outline.ts';

/** What a state's card lists: a reply, a timer, or `always`. */
export interface MapRow {
  /** `<state>/<reply id>`, `<state>/after <duration>` or `<state>/always`. */
  key: string;
  state: string;
  kind: OutlineWay['kind'];
  /** The reply's id, or the timer's duration; empty for `always`. */
  id: string;
  text: string;
  isBrave: boolean;
  ways: readonly OutlineWay[];
}

/** The rows of a state's card, replies first; each key once. */
export function rowsOf({ path, replies, silent }: OutlineState): MapRow[] {
  const rows: MapRow[] = replies.map(({ id, text, isBrave, ways }) => ({
    key: `${path}/${id}`,
    state: path,
    kind: 'reply',
    id,
    text,
    isBrave,
    ways,
  }));
  const quiet = new Map<string, OutlineWay[]>();
  for (const way of silent) {
    const key = way.kind === 'always' ? `${path}/always` : `${path}/after ${way.id}`;
    const others = quiet.get(key);
    if (others === undefined) quiet.set(key, [way]);
    else others.push(way);
  }
  for (const [key, ways] of quiet) {
    const [first] = ways;
    if (first === undefined || rows.some((row) => row.key === key)) continue;
    const { kind, id } = first;
    rows.push({ key, state: path, kind, id, text: '', isBrave: false, ways });
  }
  return rows;
}
