import { createPeerLink } from '../../src/peer/create-peer-link.ts';
import { createSignalingClient } from '../../src/peer/create-signaling-client.ts';
import { driveLadder } from '../../src/peer/drive-ladder.ts';
import type { LinkFault } from '../../src/peer/link-faults.ts';
import type { PeerLinkState, PeerLinkStats } from '../../src/peer/peer-link.ts';
import type { MediaReport } from '../../src/peer/read-media.ts';
import type { SignalingStatus, TicketAnswer } from '../../src/peer/signaling-client.ts';
import type { VideoRung } from '../../src/peer/video-rung.ts';
import { PACKET_BYTES, SEND_EVERY_MS } from './limits.ts';

// One home with nothing around it: a signaling client, a link, and a packet of numbers 30 times a second.

export type Arrival = Readonly<{ number: number; sentAtMs: number; atMs: number }>;

export type HomeOptions = Readonly<{
  transportPolicy: RTCIceTransportPolicy;
  /** Opens camera and microphone and sends both. */
  hasMedia: boolean;
}>;

type Home = {
  open(options: HomeOptions): Promise<void>;
  admitNextGuest(): void;
  arrivals: Arrival[];
  sent: number;
  skipped: number;
  states: Readonly<{ state: PeerLinkState; atMs: number }>[];
  statuses: SignalingStatus['kind'][];
  streams: number;
  /** Frames of the newest picture from the other side that were really drawn. */
  framesSeen: number;
  stats(): Promise<PeerLinkStats>;
  /** How much of the own picture went out, from when on, and a reading of the connection a second. */
  rungs: Readonly<{ rung: VideoRung; atMs: number }>[];
  readings: MediaReport[];
  simulate(fault: LinkFault): void;
  close(): void;
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
  statuses: [],
  streams: 0,
  framesSeen: 0,
  rungs: [],
  readings: [],
  stats: notOpen,
  simulate: notOpen,
  close: notOpen,
  admitNextGuest() {
    const leave = signaling.onGuests(([guest]) => {
      if (guest === undefined) return;
      leave();
      signaling.admit(guest);
    });
  },
  async open({ transportPolicy, hasMedia }) {
    const streams = hasMedia
      ? [await navigator.mediaDevices.getUserMedia({ audio: true, video: true })]
      : [];
    let isOpen = false;
    signaling.onStatus((status) => {
      home.statuses.push(status.kind);
      if (status.kind !== 'up' || isOpen) return;
      isOpen = true;
      startLink(status.welcome.slot, transportPolicy, streams, hasMedia);
    });
    signaling.open();
  },
};
window.home = home;

function startLink(
  slot: 0 | 1,
  transportPolicy: RTCIceTransportPolicy,
  streams: MediaStream[],
  hasMedia: boolean,
): void {
  const link = createPeerLink({
    slot,
    signaling: signaling.port,
    transportPolicy,
    streams,
    hasMedia,
  });
  link.onState((state) => home.states.push({ state, atMs: wallMs() }));
  link.onMessage((message) => {
    if (typeof message === 'string') return;
    const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
    home.arrivals.push({
      number: view.getUint32(0),
      sentAtMs: view.getFloat64(4),
      atMs: wallMs(),
    });
  });
  link.onStream(show);
  link.open();
  const endLadder = hasMedia
    ? driveLadder(link, {
        onRung: (rung) => home.rungs.push({ rung, atMs: wallMs() }),
        onReading: (reading) => home.readings.push(reading),
      })
    : () => undefined;
  let number = 0;
  const timer = setInterval(() => {
    const packet = new DataView(new ArrayBuffer(PACKET_BYTES));
    packet.setUint32(0, number);
    packet.setFloat64(4, wallMs());
    number += 1;
    if (link.send(new Uint8Array(packet.buffer))) home.sent += 1;
    else home.skipped += 1;
  }, SEND_EVERY_MS);
  home.stats = link.stats;
  home.simulate = (fault) => link.simulate?.(fault);
  home.close = () => {
    clearInterval(timer);
    endLadder();
    link.close();
    signaling.leave();
  };
}

function show(stream: MediaStream): void {
  home.streams += 1;
  home.framesSeen = 0;
  const video = document.createElement('video');
  video.srcObject = stream;
  video.muted = true;
  const count = () => {
    home.framesSeen += 1;
    video.requestVideoFrameCallback(count);
  };
  video.requestVideoFrameCallback(count);
  document.body.replaceChildren(video);
  void video.play();
}
