/** One member of a block: what stands before it from the end of the one above, and its own text. */
export interface Piece<Id> {
  id: Id;
  /** Line end, blank lines, comments, indentation. Empty for the first. */
  lead: string;
  /** Null where the member is to go, and its own comments with it. */
  body: string | null;
}

/** Puts the members of a block together again, old ones and new, in the order asked for. */
export function joinPieces<Id>(
  pieces: readonly Piece<Id>[],
  ids: readonly Id[],
  render: (id: Id) => string,
  { keepOrder, column, eol }: { keepOrder: boolean; column: number; eol: string },
): string {
  const line = eol + ' '.repeat(column);
  const isAiry =
    pieces.length > 1 && pieces.slice(1).every(({ lead }) => /\n[ \t]*\r?\n/.test(lead));
  const kept = new Map<Id, { lead: string; body: string }>();
  let left = '';
  for (const { id, lead, body } of pieces) {
    if (body === null) left += commentsOfNobody(lead);
    else {
      kept.set(id, { lead: left + lead, body });
      left = '';
    }
  }
  const order = keepOrder ? ids : orderWithNew([...kept.keys()], ids);
  const texts = order.map((id, index) => {
    const { lead, body } = kept.get(id) ?? { lead: '', body: render(id) };
    if (index === 0) return lead.trimStart() + body;
    return (lead === '' ? (isAiry ? eol : '') + line : lead) + body;
  });
  return texts.join('') + left.trimEnd();
}

/** What of a lead is not the next member's own: all up to the last blank line, if there is a comment in it. */
function commentsOfNobody(lead: string): string {
  const blank = /^[^]*\n[ \t]*\r?(?=\n)/.exec(lead)?.[0] ?? '';
  return blank.includes('#') ? blank : '';
}

/** The old members as they stood, each new one after the one it follows. */
function orderWithNew<Id>(old: readonly Id[], ids: readonly Id[]): Id[] {
  const order = [...old];
  let before: Id | undefined;
  for (const id of ids) {
    if (!order.includes(id))
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
    before = id;
  }
  return order;
}
