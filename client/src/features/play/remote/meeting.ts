import type { ByeReason } from '@advay/shared/protocol/bye-reasons';
import type { Slot } from '@advay/shared/protocol/peer-id';
import type { takeTicket } from '../../../api/friends-api.ts';
import type { createPeerLink } from '../../../peer/create-peer-link.ts';
import type { createSignalingClient } from '../../../peer/create-signaling-client.ts';
import type { PeerLink } from '../../../peer/peer-link.ts';
import type { OtherState, TicketAnswer } from '../../../peer/signaling-client.ts';
import { createLinkWire, type LinkWire } from './link-wire.ts';
import type { MeetingTrouble } from './meeting-trouble.ts';

/** How the two stand to each other. */
export type MeetingState = Readonly<{
  /** Where this child sits; null until the room has let it in. */
  slot: Slot | null;
  /** The friend in the room; `nobody` before it first came. */
  friend: OtherState;
  /** Whether the two homes hear each other. */
  isLinked: boolean;
  /** Why there is no way to the friend, for now or for good; null while there is one. */
  trouble: MeetingTrouble | null;
}>;

export type Meeting = Readonly<{
  wire: LinkWire;
  state(): MeetingState;
  subscribe(onChange: () => void): () => void;
  open(): void;
  leave(): void;
}>;

export type MeetingParts = Readonly<{
  takeTicket: () => ReturnType<typeof takeTicket>;
  createSignalingClient: typeof createSignalingClient;
  createPeerLink: typeof createPeerLink;
  origin: string;
}>;

/** Brings a child to the friend it tapped: a ticket, the room, and the direct way between the two homes. */
export function createMeeting(parts: MeetingParts): Meeting {
  const listeners = new Set<() => void>();
  const wire = createLinkWire();
  let state: MeetingState = { slot: null, friend: 'nobody', isLinked: false, trouble: null };
  let link: PeerLink | null = null;
  let whyNoTicket: MeetingTrouble | null = null;

  function change(part: Partial<MeetingState>): void {
    state = { ...state, ...part };
    for (const onChange of listeners) onChange();
  }

  async function getTicket(): Promise<TicketAnswer> {
    const answer = await parts.takeTicket();
    if (answer.ok) {
      whyNoTicket = null;
      return { ok: true, ticket: answer.value.ticket };
    }
    whyNoTicket = troubleWithTicket(answer.reason);
    return { ok: false, reason: isForGood(whyNoTicket) ? 'refused' : 'unreachable' };
  }

  const signaling = parts.createSignalingClient({ origin: parts.origin, getTicket });

  function connect(slot: Slot): void {
    if (link !== null) return;
    // The room's server says when addresses must stay hidden behind a relay.
    link = parts.createPeerLink({ slot, signaling: signaling.port, transportPolicy: 'all' });
    wire.lead(link);
    link.onState((linkState) => change({ isLinked: linkState === 'connected' }));
    link.open();
  }

  signaling.onOther((friend) => change({ friend }));
  signaling.onStatus((status) => {
    switch (status.kind) {
      case 'up': {
        connect(status.welcome.slot);
        return change({ slot: status.welcome.slot, trouble: null });
      }
      case 'down':
        return change({ trouble: whyNoTicket ?? 'signaling-down' });
      case 'ended':
        // Whoever may not be in the room any more may not go on beside it either.
        link?.close();
        return change({ trouble: troubleAtEnd(status.reason) });
    }
  });

  function troubleAtEnd(reason: ByeReason | 'ticket-refused'): MeetingTrouble | null {
    switch (reason) {
      case 'left':
        return null;
      case 'ticket-refused':
        return whyNoTicket ?? 'cannot-meet';
      case 'replaced':
      case 'expired':
      case 'version':
        return reason;
      case 'revoked':
        return 'cannot-meet';
      default:
        return 'broken';
    }
  }

  return {
    wire,
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    open: () => signaling.open(),
    leave() {
      link?.close();
      signaling.leave();
    },
  };
}

type TicketFailure = Exclude<Awaited<ReturnType<typeof takeTicket>>, { ok: true }>['reason'];

function troubleWithTicket(reason: TicketFailure): MeetingTrouble {
  switch (reason) {
    case 'not-signed-in':
    case 'consent-first':
      return reason;
    case 'cannot-meet':
    case 'not-found':
    case 'invalid-request':
      return 'cannot-meet';
    case 'offline':
      return 'offline';
    default:
      return 'signaling-down';
  }
}

function isForGood(trouble: MeetingTrouble): boolean {
  return trouble !== 'offline' && trouble !== 'signaling-down';
}
