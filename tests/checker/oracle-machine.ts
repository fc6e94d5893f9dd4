import { compileScenario, timerEventType } from '../../src/scenario/compile-scenario.ts';
import type { ScenarioModel } from '../../src/scenario/model.ts';
import type { EndingKind } from '../../src/scenario/scenario.ts';
import type { Situation } from '../../src/scenario/situation.ts';

type Machine = ReturnType<typeof compileScenario>['machine'];
type Snapshot = ReturnType<Machine['transition']>;

/** Something that can be taken in a situation, as XState itself selects it. */
export interface Taken {
  key: string;
  isReply: boolean;
  event: string;
  shows: readonly string[];
  scores: { empathy?: number; outcome?: number };
}

/** Thrown where one `always` follows another for ever; `states` are the active ones of that round. */
export class EndlessRound extends Error {
  readonly states: ReadonlySet<string>;
  constructor(states: Iterable<string>) {
    super('It never comes to rest');
    this.states = new Set(states);
  }
}

/** XState running a scenario, watched at every small step it makes. */
export class OracleMachine {
  readonly model: ScenarioModel;
  /** Paths of all states that were ever entered. */
  readonly entered = new Set<string>();
  private readonly machine: Machine;
  private readonly indices: ReadonlyMap<string, number>;
  private readonly replyIds: ReadonlySet<string>;

  constructor(model: ScenarioModel) {
    this.model = model;
    this.machine = compileScenario(model).machine;
    this.indices = new Map(model.states.map(({ path, index }) => [path, index]));
    this.replyIds = new Set(model.states.flatMap(({ replies }) => replies.map(({ id }) => id)));
  }

  start(): Snapshot {
    const snapshot = this.machine.getInitialSnapshot(this.scope());
    // XState keeps what goes wrong at the start for whoever subscribes.
    if (snapshot.status === 'error') throw snapshot.error;
    return snapshot;
  }

  after(snapshot: Snapshot, type: string): Snapshot {
    return this.machine.transition(snapshot, { type }, this.scope());
  }

  /** The offered replies and the timers that pass. */
  options(snapshot: Snapshot): Taken[] {
    if (snapshot.status === 'done') return [];
    const { model, machine } = this;
    const taken: Taken[] = [];
    const consider = (event: string, timer: string | null): void => {
      const [chosen] = machine.getTransitionData(snapshot, { type: event });
      if (!chosen) return;
      const { shows = [], scores = {} } = chosen as Partial<Taken>;
      const key = timer ?? `${chosen.source.path.join('.')}/${event}`;
      taken.push({ key, isReply: timer === null, event, shows, scores });
    };
    for (const id of this.replyIds) consider(id, null);
    for (const state of model.states) {
      for (const timer of state.timers) consider(timerEventType(model, state, timer), timer.key);
    }
    return taken;
  }

  situation({ value, context: { meters, facts, used } }: Snapshot): Situation {
    return { state: this.indices.get(leafPath(value)) ?? -1, meters, facts, used };
  }

  /** The kind of the ending that the conversation is at. */
  endingKind({ value, status }: Snapshot): EndingKind | null {
    if (status !== 'done') return null;
    return this.model.scenario.states[leafPath(value)]?.ending?.kind ?? null;
  }

  private scope(): never {
    const passed = new Map<string, string>();
    let before: unknown = null;
    const scope = {
      id: '',
      sessionId: '',
      self: {},
      logger: () => {},
      defer: () => {},
      stopChild: () => {},
      emit: () => {},
      actionExecutor: ({ type, params }: { type: string; params: { state: number } }) => {
        if (type === 'say') this.entered.add(this.model.states[params.state]?.path ?? '');
      },
      system: {
        _sendInspectionEvent: ({ type, snapshot }: { type: string; snapshot: Snapshot }) => {
          // An `always` that changes nothing gives the same object: XState rests there.
          if (type !== '@xstate.microstep' || snapshot === before) return;
          before = snapshot;
          const situation = JSON.stringify(this.situation(snapshot));
          if (passed.has(situation)) {
            const round = [...passed.keys()].slice([...passed.keys()].indexOf(situation));
            throw new EndlessRound(round.map((each) => passed.get(each) ?? ''));
          }
          passed.set(situation, leafPath(snapshot.value));
        },
      },
    };
    return scope as never;
  }
}

function leafPath(value: unknown): string {
  if (typeof value === 'string') return value;
  const [entry] = Object.entries(value ?? {});
  return entry ? `${entry[0]}.${leafPath(entry[1])}` : '';
}

export type { Snapshot };
