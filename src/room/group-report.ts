import type {
  AboutView,
  BoardView,
  DebriefView,
  RosterEntry,
  SessionPart,
  TalksView,
} from './room-view.ts';

/** What is taken out of a room when it is over. */
export interface GroupReport {
  about: AboutView;
  part: SessionPart;
  debrief: DebriefView;
  board: BoardView;
  /** Null unless names are to be kept: the room was told so. */
  names: readonly string[] | null;
  /** How many took part. */
  people: number;
  /** Day of the session, as the host's page writes it. */
  date: string;
  /** Null where the server that holds the room does not tell. */
  talks: TalksView | null;
}

export interface ReportParts {
  about: AboutView;
  part: SessionPart;
  debrief: DebriefView | null;
  board: BoardView | null;
  roster?: readonly RosterEntry[];
  talks?: TalksView | null;
}

/** The report of a room in its debrief; null before it. */
export function groupReport(
  { about, part, debrief, board, roster = [], talks = null }: ReportParts,
  date: string,
): GroupReport | null {
  if (debrief === null || board === null) return null;
  const names = part.namesKept ? roster.map(({ name }) => name) : null;
  return { about, part, debrief, board, names, people: roster.length, date, talks };
}
