import type {
  BookCard,
  BookReply,
  ConversationBook,
  Way,
} from '../../src/pack/conversation-book.ts';
import type { BookSilence, Passage } from '../../src/pack/conversation-book.ts';
import { holds } from '../../src/scenario/guard.ts';
import type { Mood } from '../../src/scenario/mood.ts';

export interface PaperLine {
  text: string;
  mood: Mood;
}

/** A group with the printed book and a pencil: it has nothing of the scenario but the cards. */
export class PaperPlay {
  readonly #book: ConversationBook;
  card: BookCard;
  meters: number[];
  facts: boolean[];
  mood: Mood = 'neutral';
  /** What was read aloud in the last step. */
  heard: PaperLine[] = [];
  readonly #said = new Set<number>();

  constructor(book: ConversationBook) {
    this.#book = book;
    this.meters = book.meters.map(({ start }) => start);
    this.facts = book.facts.map(() => false);
    this.card = this.#cardOf(1);
    book.opening.forEach((passage) => this.#read(passage));
    this.#read(this.card);
    this.#goOnward();
  }

  /** The replies that may be given now. */
  offered(): BookReply[] {
    const on = new Set<string>();
    return this.card.replies.filter(({ letter, once, unless, ways }) => {
      const spent = once !== null && this.#said.has(once);
      const offered = !spent && !unless.some((one) => on.has(one)) && this.#first(ways) !== null;
      if (offered) on.add(letter);
      return offered;
    });
  }

  /** The silences that would change something now. */
  silences(): BookSilence[] {
    return this.card.silences.filter(({ ways }) => this.#first(ways) !== null);
  }

  give({ once, ways }: BookReply): void {
    if (once !== null) this.#said.add(once);
    this.#step(ways);
  }

  keepSilent({ ways }: BookSilence): void {
    this.#step(ways);
  }

  #step(ways: readonly Way[]): void {
    this.heard = [];
    const way = this.#first(ways);
    if (way === null) throw new Error(`Card ${this.card.number} has no way on`);
    this.#take(way);
    this.#goOnward();
  }

  #goOnward(): void {
    for (let turned = 0; turned < 200; turned++) {
      const way = this.#first(this.card.onward);
      if (way === null) return;
      this.#take(way);
    }
    throw new Error(`From card ${this.card.number} the pages turn for ever`);
  }

  #take({ effects, remember, forget, says, to }: Way): void {
    for (const { meter, change } of effects) {
      const max = this.#book.meters[meter]?.max ?? 0;
      this.meters[meter] = Math.max(0, Math.min(max, (this.meters[meter] ?? 0) + change));
    }
    for (const fact of remember) this.facts[fact] = true;
    for (const fact of forget) this.facts[fact] = false;
    says.forEach((passage) => this.#read(passage));
    if (to === null) return;
    this.card = this.#cardOf(to);
    this.#read(this.card);
  }

  #read({ mood, lines }: Passage): void {
    this.mood = mood ?? this.mood;
    for (const line of lines) {
      if (!holds(line.when, this.meters, this.facts)) continue;
      this.heard.push({ text: line.text, mood: line.mood ?? this.mood });
    }
  }

  #first<Of extends Way>(ways: readonly Of[]): Of | null {
    return ways.find(({ when }) => holds(when, this.meters, this.facts)) ?? null;
  }

  #cardOf(number: number): BookCard {
    const card = this.#book.cards[number - 1];
    if (card?.number !== number) throw new Error(`There is no card ${number}`);
    return card;
  }
}
