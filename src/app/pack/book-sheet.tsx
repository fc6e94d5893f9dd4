import { Trans } from '@lingui/react/macro';
import type { ConversationBook } from '../../pack/conversation-book.ts';
import { BookCardOnPaper } from './book-card.tsx';
import type { BookNames } from './book-names.ts';
import { PassageLines } from './passage-lines.tsx';
import { Sheet } from './sheet.tsx';

export interface BookSheetProps {
  title: string;
  locale: string | undefined;
  book: ConversationBook;
  names: BookNames;
}

/** The conversation itself, card by card. */
export function BookSheet({ title, locale, book, names }: BookSheetProps) {
  return (
    <Sheet kicker={<span lang={locale}>{title}</span>} title={<Trans>The conversation book</Trans>}>
      <p>
        <Trans>Begin at card 1. Nobody reads ahead.</Trans>
      </p>
      {book.opening.map((passage, index) => (
        <PassageLines key={index} passage={passage} names={names} locale={locale} />
      ))}
      {book.cards.map((card) => (
        <BookCardOnPaper key={card.number} card={card} names={names} locale={locale} />
      ))}
    </Sheet>
  );
}
