import type { GroupReport } from './group-report.ts';
import type { TalksView } from './room-view.ts';

type Cell = string | number | null;

const columns = ['section', 'item', 'detail', 'measure', 'value'] as const;

/**
 * The report as one long table, a row for each thing that was counted or said, in CSV (RFC 4180) that
 * a spreadsheet opens without running any of it.
 */
export function csvFromReport(report: GroupReport): string {
  const { about, debrief, board, names, people, date, talks } = report;
  const rows: Cell[][] = [
    ['session', about.title, about.id, 'date', date],
    ['session', about.title, about.id, 'people', people],
    ...(names ?? []).map((name) => ['session', 'name', '', '', name]),
    ...debrief.divided.flatMap((moment) => {
      const item = `round ${moment.round}, turn ${moment.turn}`;
      return [
        ['divided', item, moment.heard, 'division 0-1', Math.round(moment.divided * 100) / 100],
        ...moment.options.flatMap(({ letter, text, first, second, taken }) => [
          ['divided', item, `${letter}: ${text}`, 'votes', first],
          ...(second === null
            ? []
            : [['divided', item, `${letter}: ${text}`, 'votes after', second]]),
          ...(taken ? [['divided', item, `${letter}: ${text}`, 'taken', 'yes']] : []),
        ]),
        ...(moment.passed > 0 ? [['divided', item, '', 'passed', moment.passed]] : []),
      ];
    }),
    ...debrief.dots.flatMap(({ key, way, title, empathy, outcome }) => [
      ['play', key, `${way}: ${title}`, 'empathy 0-100', empathy],
      ['play', key, `${way}: ${title}`, 'outcome 0-100', outcome],
    ]),
    ...debrief.endings.map(({ kind, title, count }) => ['ending', title, kind, 'times', count]),
    ...debrief.observers.items.map(({ text, ticked }) => ['observers', text, '', 'ticked', ticked]),
    ...debrief.observers.dimensions.flatMap(({ label, axis, rating, raters, points }) => [
      ...(rating === null
        ? []
        : [
            [
              'dimension',
              label,
              axis,
              `observers 1-5, of ${raters}`,
              Math.round(rating * 100) / 100,
            ],
          ]),
      ...(points === null ? [] : [['dimension', label, axis, 'rubric points', points]]),
    ]),
    ...(debrief.recommend === null
      ? []
      : [['recommend', 'simulated, a teaching model', '', '-100 to 100', debrief.recommend.score]]),
    ...debrief.tries.map(({ reply, text, times }) => ['brave try', text, reply, 'times', times]),
    ...(debrief.bravest ?? []).map(({ reply, votes }) => [
      'bravest',
      debrief.tries.find((one) => one.reply === reply)?.text ?? reply,
      reply,
      'voices',
      votes,
    ]),
    ...board.reactions.map(({ text }) => ['reaction', '', '', '', text]),
    ...(talks === null ? [] : talkRows(about, talks)),
    ...board.learnings.map(({ text }) => ['learning', '', '', '', text]),
  ];
  return [columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** What the studio reads again: every talk and vote, its steps as JSON. */
function talkRows(
  about: GroupReport['about'],
  { room, asOf, fingerprint, talks, votes }: TalksView,
): Cell[][] {
  return [
    ['session', about.title, about.id, 'fingerprint', fingerprint],
    ['session', about.title, about.id, 'room', room],
    ['session', about.title, about.id, 'as of', new Date(asOf).toISOString()],
    ...talks.map(({ by, round, from, steps, times }) => {
      const detail = JSON.stringify({ by, round, from, steps });
      return ['talk', `round ${round}`, detail, 'times', times];
    }),
    ...votes.flatMap(({ ballot, steps, reply, votes: first, after }) => {
      const detail = JSON.stringify({ ballot, steps, reply });
      return [
        ['vote', `turn ${steps.length + 1}`, detail, 'votes', first],
        ...(after === null
          ? []
          : [['vote', `turn ${steps.length + 1}`, detail, 'votes after', after]]),
      ];
    }),
  ];
}

/** A cell that begins like a formula is made a text; numbers stay numbers. */
function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
