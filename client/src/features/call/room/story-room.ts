import type { Book } from '@advay/shared/protocol/book';
import type { Yields } from '@advay/shared/protocol/client-messages';
import type { Slot } from '@advay/shared/protocol/peer-id';
import type { ApiResult } from '../../../api/ask-api.ts';
import type { createSignalingClient } from '../../../peer/create-signaling-client.ts';
import type { SignalPort } from '../../../peer/signal-port.ts';
import type { OtherState, TicketAnswer } from '../../../peer/signaling-client.ts';
import { type RoomEnd, type RoomTrouble, readBye, readTicketFailure } from './room-end.ts';

/** How this side stands to the child's story room; a new object whenever something of it changed. */
export type RoomState = Readonly<{
  /** `waiting`: a guest before the family opens. */
  seat: 'entering' | 'waiting' | 'in';
  /** 0 is the child's device; null until the room has let this side in. */
  slot: Slot | null;
  /** The other side in the room; `nobody` before it first came. */
  other: OtherState;
  /** Peer id of the other side, also after it left. */
  otherPeer: string | null;
  /** Peer ids of those who wait to be let in, in the order they came; known to the child's device alone. */
  guests: readonly string[];
  trouble: RoomTrouble | null;
  /** Null as long as the room is open or is being opened. */
  end: RoomEnd | null;
}>;

/** The room in which a child and a relative find each other; it knows nothing of sound and picture. */
export type StoryRoom = Readonly<{
  state(): RoomState;
  subscribe(onChange: () => void): () => void;
  open(): void;
  /** Gives up the seat; the other side hears of it at once. */
  leave(): void;
  admit(guest: string): void;
  deny(guest: string): void;
  /** What a direct way needs to be found. */
  port: SignalPort;
  /** Hands the place in the book to the other side while there is no direct way; false when this is down too. */
  sendBook(record: Book['record']): boolean;
  onBook(listener: (record: Book['record']) => void): () => void;
}>;

export type RoomParts = Readonly<{
  takeTicket: () => Promise<ApiResult<Readonly<{ ticket: string }>>>;
  createSignalingClient: typeof createSignalingClient;
  origin: string;
  /** To whom this side leaves a seat that the same person holds in another window. */
  yields?: Yields | undefined;
}>;

const OUTSIDE: RoomState = {
  seat: 'entering',
  slot: null,
  other: 'nobody',
  otherPeer: null,
  guests: [],
  trouble: null,
  end: null,
};

/** Nothing happens before `open`. */
export function createStoryRoom(parts: RoomParts): StoryRoom {
  const listeners = new Set<() => void>();
  let state = OUTSIDE;
  let whyNoTicket: ReturnType<typeof readTicketFailure> | null = null;

  function change(part: Partial<RoomState>): void {
    state = { ...state, ...part };
    for (const onChange of [...listeners]) onChange();
  }

  async function getTicket(): Promise<TicketAnswer> {
    const answer = await parts.takeTicket();
    if (answer.ok) {
      whyNoTicket = null;
      return { ok: true, ticket: answer.value.ticket };
    }
    whyNoTicket = readTicketFailure(answer.reason);
    return { ok: false, reason: 'end' in whyNoTicket ? 'refused' : 'unreachable' };
  }

  const signaling = parts.createSignalingClient({
    origin: parts.origin,
    getTicket,
    yields: parts.yields,
  });
  signaling.onOther((other, otherPeer) => change({ other, otherPeer }));
  signaling.onGuests((guests) => change({ guests }));
  signaling.onStatus((status) => {
    switch (status.kind) {
      case 'connecting':
        return;
      case 'waiting':
        return change({ seat: 'waiting', slot: null, trouble: null });
      case 'up':
        return change({ seat: 'in', slot: status.welcome.slot, trouble: null });
      case 'down':
        return change({ guests: [], trouble: troubleNow(whyNoTicket) });
      case 'ended':
        return change({ guests: [], trouble: null, end: endNow(status.reason, whyNoTicket) });
    }
  });

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    open: () => signaling.open(),
    leave: () => signaling.leave(),
    admit: signaling.admit,
    deny: signaling.deny,
    port: signaling.port,
    sendBook: signaling.sendBook,
    onBook: signaling.onBook,
  };
}

type WhyNoTicket = ReturnType<typeof readTicketFailure> | null;

function troubleNow(why: WhyNoTicket): RoomTrouble {
  return why !== null && 'trouble' in why ? why.trouble : 'signaling-down';
}

function endNow(
  reason: Parameters<typeof readBye>[0] | 'ticket-refused',
  why: WhyNoTicket,
): RoomEnd {
  if (reason !== 'ticket-refused') return readBye(reason);
  return why !== null && 'end' in why ? why.end : 'broken';
}
