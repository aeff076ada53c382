import type { Slot } from '@advay/shared/protocol/peer-id';
import { liveByGivenClock } from '../../src/app/given-clock.ts';
import { createPeerLink } from '../../src/peer/create-peer-link.ts';
import { createSignalingClient } from '../../src/peer/create-signaling-client.ts';
import type { PeerLinkState, PeerLinkStats } from '../../src/peer/peer-link.ts';
import type { TicketAnswer } from '../../src/peer/signaling-client.ts';
import { PACKET_BYTES, SEND_EVERY_MS } from './limits.ts';

// One home with nothing around it: a signaling client, a link, and a packet of numbers 30 times a second.

export type Arrival = Readonly<{ number: number; sentAtMs: number }>;

type Home = {
  open(): void;
  arrivals: Arrival[];
  sent: number;
  skipped: number;
  states: PeerLinkState[];
  stats(): Promise<PeerLinkStats>;
};

declare global {
  interface Window {
    home: Home;
    /** Given by the test, which holds the key. */
    mintTicket(): Promise<string>;
  }
}

/** The same on both sides of one machine. */
const wallMs = () => performance.timeOrigin + performance.now();

const notOpen = () => {
  throw new Error('The link is not open');
};

liveByGivenClock();
const signaling = createSignalingClient({
  origin: location.origin,
  getTicket: () =>
    window.mintTicket().then(
      (ticket): TicketAnswer => ({ ok: true, ticket }),
      (): TicketAnswer => ({ ok: false, reason: 'unreachable' }),
    ),
});

const home: Home = {
  arrivals: [],
  sent: 0,
  skipped: 0,
  states: [],
  stats: notOpen,
  open() {
    let isOpen = false;
    signaling.onStatus((status) => {
      if (status.kind !== 'up' || isOpen) return;
      isOpen = true;
      startLink(status.welcome.slot);
    });
    signaling.open();
  },
};
window.home = home;

function startLink(slot: Slot): void {
  const link = createPeerLink({ slot, signaling: signaling.port, transportPolicy: 'all' });
  link.onState((state) => home.states.push(state));
  link.onMessage((message) => {
    if (typeof message === 'string') return;
    const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
    home.arrivals.push({
      number: view.getUint32(0),
      sentAtMs: view.getFloat64(4),
    });
  });
  link.open();
  let number = 0;
  setInterval(() => {
    const packet = new DataView(new ArrayBuffer(PACKET_BYTES));
    packet.setUint32(0, number);
    packet.setFloat64(4, wallMs());
    number += 1;
    if (link.send(new Uint8Array(packet.buffer))) home.sent += 1;
    else home.skipped += 1;
  }, SEND_EVERY_MS);
  home.stats = link.stats;
}
