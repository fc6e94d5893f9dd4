import { createRoomLink } from '../../../src/room/create-room-link.ts';
import type { Intent } from '../../../src/room/intent.ts';
import type { HelloAnswer, IntentAnswer, ViewMessage } from '../../../src/room/message.ts';
import type { RoomView } from '../../../src/room/room-view.ts';
import type { Entrant, RoomLink } from '../../../src/room/room-link.ts';
import type { RoomTransport } from '../../../src/room/room-transport.ts';
import type { Chance } from '../../support/chance.ts';
import type { SimulatedProcess } from './simulated-process.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface PageWorld {
  time: VirtualTime;
  chance: Chance;
  /** Processes that live now. */
  processes: () => SimulatedProcess[];
  /** Called with everything that reaches the page, and with what it shows then. */
  onView: (message: ViewMessage, shown: RoomView | null) => void;
}

interface Connection {
  id: string;
  process: SimulatedProcess;
  isCut: boolean;
}

let connections = 0;

/** A real link over a wire that is slow, says things twice, and breaks. */
export class SimulatedPage {
  readonly link: RoomLink;
  private readonly world: PageWorld;
  private connection: Connection | null = null;
  private isClosed = false;
  private ears: Parameters<RoomTransport['listen']>[0] | null = null;
  /** Intents that were answered with "done", in order. */
  readonly done: Intent[] = [];
  /** Number of the last of them among all that were sent. */
  last = 0;
  readonly name: string;
  private sent = 0;

  constructor(code: string, entrant: Entrant, page: string, world: PageWorld) {
    this.world = world;
    this.name = page;
    const { time } = world;
    this.link = createRoomLink({
      transport: this.transport(),
      code,
      entrant,
      page,
      now: () => time.now,
      after: (milliseconds, call) => void time.after(milliseconds, call),
    });
    this.seek();
  }

  /** Resolves with the answer; what was done is noted. */
  async send(intent: Intent): Promise<IntentAnswer> {
    const number = ++this.sent;
    const answer = await this.link.send(intent);
    if (answer.ok) {
      this.done.push(intent);
      this.last = number;
    }
    return answer;
  }

  /** The wire breaks: what is on its way is lost. */
  cut() {
    const { connection } = this;
    if (connection === null) return;
    connection.isCut = true;
    this.connection = null;
    // The server finds out later than the page does.
    const { process, id } = connection;
    this.world.time.after(this.world.chance.whole(0, 2_000), () => process.disconnect(id));
    this.ears?.disconnected();
    if (!this.isClosed) this.world.time.after(this.world.chance.whole(50, 900), () => this.seek());
  }

  close() {
    this.isClosed = true;
    this.link.close();
    this.cut();
  }

  private seek() {
    const { time, chance, processes } = this.world;
    if (this.isClosed || this.connection !== null) return;
    const living = processes();
    if (living.length === 0) {
      time.after(300, () => this.seek());
      return;
    }
    const process = chance.one(living);
    const connection: Connection = { id: `c${connections++}`, process, isCut: false };
    this.connection = connection;
    const toPage = (call: () => void) => this.carry(connection, call);
    process.connect(connection.id, {
      view: (message) =>
        toPage(() => {
          this.ears?.view(message);
          this.world.onView(message, this.link.state().view);
        }),
      gone: (refusal) => toPage(() => this.ears?.gone(refusal)),
    });
    this.ears?.connected();
  }

  private lastArrival = 0;

  /** In order, after a while, if the wire still holds. */
  private carry(connection: Connection, call: () => void) {
    const { time, chance } = this.world;
    const arrival = Math.max(this.lastArrival, time.now + chance.whole(1, 25));
    this.lastArrival = arrival;
    time.after(arrival - time.now, () => {
      if (!connection.isCut) call();
    });
  }

  private ask<Answer extends HelloAnswer | IntentAnswer>(
    milliseconds: number,
    act: (process: SimulatedProcess, id: string) => Promise<Answer>,
    twice: boolean,
  ): Promise<Answer | null> {
    const { time } = this.world;
    const { connection } = this;
    if (connection === null) return Promise.resolve(null);
    return new Promise((resolve) => {
      time.after(milliseconds, () => resolve(null));
      const go = () =>
        connection.process.run(() => {
          act(connection.process, connection.id).then(
            (answer) => this.carry(connection, () => resolve(answer)),
            () => undefined,
          );
        });
      this.carry(connection, go);
      // Somebody between them sends it again.
      if (twice) this.carry(connection, go);
    });
  }

  private transport(): RoomTransport {
    const { chance } = this.world;
    return {
      isConnected: () => this.connection !== null,
      hello: (message, milliseconds) =>
        this.ask(milliseconds, (process, id) => process.hub.hello(id, message), false),
      intent: (message, milliseconds) =>
        this.ask(milliseconds, (process, id) => process.hub.intent(id, message), chance.is(0.1)),
      reconnect: () => this.cut(),
      close: () => {
        this.isClosed = true;
        this.cut();
      },
      listen: (ears) => {
        this.ears = ears;
      },
    };
  }
}
