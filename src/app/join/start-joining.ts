import type { Refusal } from '../../room/refusal.ts';
import type { KeptRoom, KeptRooms, RoomLink, Rooms } from '../../room/room-link.ts';
import { type JoinForm, type JoinNotice, joinNotices } from './join-form.ts';
import type { ShowRoom } from './place.ts';
import { codeFromText, isWholeCode } from './room-code.ts';

export interface JoinWorld {
  rooms: Pick<Rooms, 'enter'>;
  keptRooms: KeptRooms;
  /** 128 random bits, as hex. */
  newToken: () => string;
  now: () => number;
  address: {
    hash: () => string;
    setHash: (hash: string) => void;
    onHashChange: (listener: () => void) => void;
    reload: () => void;
  };
  loadRoom: () => Promise<ShowRoom>;
}

const lasting = new Set<Refusal>(['no-such-room', 'closed', 'removed', 'wrong-key']);

function noticeFor(refusal: Refusal | null): JoinNotice {
  if (refusal === 'wrong-key') return 'no-such-room';
  return joinNotices.find((one) => one === refusal) ?? 'not-now';
}

/** Brings the painted form to life: joins a room, or goes back to a place that was kept. */
export async function startJoining(page: JoinForm, world: JoinWorld): Promise<void> {
  const { rooms, keptRooms, address } = world;
  const tokens = new Map<string, string>();
  let trying: RoomLink | null = null;
  let entered = false;

  /** What was pressed before this ran, or typed, stays. */
  function showCode(code: string) {
    if (code !== '') page.code.value = code;
  }

  async function keptPlace(code: string): Promise<KeptRoom | null> {
    const all = await keptRooms.list();
    return all.find((one) => one.as === 'person' && one.code === code) ?? null;
  }
  async function latestPlace(): Promise<KeptRoom | null> {
    const places = (await keptRooms.list()).filter(({ as }) => as === 'person');
    return places.reduce<KeptRoom | null>(
      (latest, one) => (latest === null || one.at > latest.at ? one : latest),
      null,
    );
  }

  function stopTrying() {
    trying?.close();
    trying = null;
    page.form.removeAttribute('aria-busy');
    page.leave.hidden = true;
    page.reload.hidden = true;
  }

  function refuse(refusal: Refusal | null) {
    stopTrying();
    page.say(noticeFor(refusal));
    page.reload.hidden = refusal !== 'other-version';
  }

  async function enter(code: string, token: string, name: string | null) {
    stopTrying();
    page.form.setAttribute('aria-busy', 'true');
    page.leave.hidden = name !== null;
    page.say(name === null ? 'returning' : 'joining');
    const link = rooms.enter(code, { as: 'person', token, ...(name === null ? {} : { name }) });
    trying = link;
    const loading = world.loadRoom().catch(() => null);
    const state = await firstAnswer(link, () => trying !== link);
    if (state === null || trying !== link) return;
    if (state.status === 'refused') {
      if (name === null && state.refusal !== null && lasting.has(state.refusal)) {
        await keptRooms.forget(code, 'person');
      }
      refuse(state.refusal);
      return;
    }
    const label = state.view?.me?.name ?? name ?? '';
    await keptRooms.keep({ code, as: 'person', secret: token, label, at: world.now() });
    const showRoom = await loading;
    if (trying !== link) return;
    if (showRoom === null) {
      stopTrying();
      page.say('page-missing');
      page.reload.hidden = false;
      return;
    }
    entered = true;
    showRoom({ link, code, leave: () => void leave(code), reload: address.reload });
  }

  async function leave(code: string) {
    await keptRooms.forget(code, 'person');
    stopTrying();
    if (!entered) {
      page.say(null);
      page.name.focus();
      return;
    }
    address.setHash('');
    address.reload();
  }

  async function join() {
    const code = codeFromText(page.code.value);
    const name = page.name.value.trim();
    if (!isWholeCode(code)) {
      page.say('code-incomplete');
      page.code.focus();
      return;
    }
    showCode(code);
    if (name === '') {
      page.say('name-missing');
      page.name.focus();
      return;
    }
    address.setHash(`#${code}`);
    // The same token for the same room, so that a second try can't make a second person.
    const token = (await keptPlace(code))?.secret ?? tokens.get(code) ?? world.newToken();
    tokens.set(code, token);
    await enter(code, token, name);
  }

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void join();
  });
  page.form.addEventListener('focusin', () => void world.loadRoom().catch(() => null), {
    once: true,
  });
  page.reload.addEventListener('click', address.reload);
  page.leave.addEventListener('click', () => void leave(codeFromText(page.code.value)));
  address.onHashChange(() => address.reload());

  const code = codeFromText(address.hash());
  showCode(code);
  const kept = code === '' ? await latestPlace() : await keptPlace(code);
  if (kept === null || trying !== null) return;
  if (page.code.value === '') showCode(kept.code);
  if (page.name.value === '') page.name.value = kept.label;
  // Without a code in the address it is for the person to say where they want to go.
  if (code !== '') await enter(code, kept.secret, null);
}

/** Waits until the link is in or refused. A lost connection is neither: it is sought on and on. */
function firstAnswer(link: RoomLink, isOver: () => boolean) {
  return new Promise<ReturnType<RoomLink['state']> | null>((resolve) => {
    const look = () => {
      const state = link.state();
      const decided =
        state.status === 'refused' || (state.status === 'here' && state.view !== null);
      if (!decided && !isOver()) return;
      leave();
      resolve(decided ? state : null);
    };
    const leave = link.subscribe(look);
    look();
  });
}
