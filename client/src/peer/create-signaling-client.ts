import type { Book } from '@advay/shared/protocol/book';
import type { ClientMessage } from '@advay/shared/protocol/client-messages';
import type { ServerMessage } from '@advay/shared/protocol/server-messages';
import { IceKeeper } from './ice-keeper.ts';
import { Listeners } from './listeners.ts';
import type { SignalEvent, SignalPort } from './signal-port.ts';
import type { OtherState, SignalingClient, SignalingStatus } from './signaling-client.ts';
import { type SessionSetup, SignalingSession } from './signaling-session.ts';

/** Makes the client of one room; nothing happens before `open`. */
export function createSignalingClient(setup: SessionSetup): SignalingClient {
  const statuses = new Listeners<SignalingStatus>();
  const others = new Listeners<Readonly<{ state: OtherState; peer: string | null }>>();
  const guests = new Listeners<readonly string[]>();
  const books = new Listeners<Book['record']>();
  const events = new Listeners<SignalEvent>();
  const ice = new IceKeeper(() => send({ t: 'turn' }));
  let status: SignalingStatus = { kind: 'connecting' };
  let other: OtherState = 'nobody';
  let epoch = 0;

  const session = new SignalingSession(setup, { onStatus: enter, onMessage: hear });
  const send = (message: ClientMessage) => status.kind === 'up' && session.send(message);
  const room = (): SignalEvent => ({ kind: 'room', epoch, isOtherHere: other === 'joined' });

  function meet(state: OtherState, peer: string | null, roomEpoch: number): void {
    epoch = roomEpoch;
    const isNews = state !== other;
    other = state;
    events.tell(room());
    if (isNews) others.tell({ state, peer });
  }

  function enter(next: SignalingStatus): void {
    const wasUp = status.kind === 'up';
    status = next;
    statuses.tell(next);
    if (next.kind === 'up') {
      ice.take(next.welcome.ice);
      const { other: met, epoch: roomEpoch } = next.welcome;
      meet(met?.state ?? 'nobody', met?.peer ?? null, roomEpoch);
    } else if (wasUp) events.tell({ kind: 'down' });
    if (next.kind === 'ended') ice.close();
  }

  function hear(message: ServerMessage): void {
    if (message.t === 'sig') events.tell({ kind: 'sig', sig: message });
    else if (message.t === 'peer') meet(message.state, message.peer, message.epoch);
    else if (message.t === 'turn') ice.take(message.ice);
    else if (message.t === 'guests') guests.tell(message.waiting);
    else if (message.t === 'book') books.tell(message.record);
  }

  const port: SignalPort = {
    send,
    listen(listener) {
      const leave = events.add(listener);
      if (status.kind === 'up') listener(room());
      return leave;
    },
    freshIce: () => ice.fresh(),
  };

  return {
    open: () => session.open(),
    leave: () => session.leave(),
    onStatus(listener) {
      const leave = statuses.add(listener);
      listener(status);
      return leave;
    },
    onOther: (listener) => others.add(({ state, peer }) => listener(state, peer)),
    onGuests: (listener) => guests.add(listener),
    admit: (guest) => void send({ t: 'admit', guest }),
    deny: (guest) => void send({ t: 'deny', guest }),
    sendBook: (record) => send({ t: 'book', record }),
    onBook: (listener) => books.add(listener),
    port,
  };
}
