import type { Slot } from '@advay/shared/protocol/peer-id';
import type { Ice } from '@advay/shared/protocol/server-messages';
import type { Sig } from '@advay/shared/protocol/signal';
import { vi } from 'vitest';
import { createPeerLink } from '../create-peer-link.ts';
import type { PeerLinkState, PeerMessage } from '../peer-link.ts';
import type { SignalEvent } from '../signal-port.ts';
import { FakeSimplePeer } from './fake-simple-peer.ts';

type Bench = ReturnType<typeof openBench>;

const ICE: Ice = { servers: [{ urls: ['turn:t'] }], expiresInMs: 60_000, relayOnly: false };

/** One link on a faked clock, between a signaling and a library that do what the test says. */
export function openBench(slot: Slot, ice: Partial<Ice> = {}) {
  FakeSimplePeer.made = [];
  const sent: Sig[] = [];
  const states: PeerLinkState[] = [];
  const messages: PeerMessage[] = [];
  let tell: (event: SignalEvent) => void = () => {};
  let iceAsked = 0;
  const link = createPeerLink(
    {
      slot,
      transportPolicy: 'all',
      signaling: {
        send: (sig) => sent.push(sig) > 0,
        listen(listener) {
          tell = listener;
          return () => {};
        },
        async freshIce() {
          iceAsked += 1;
          return { ...ICE, ...ice };
        },
      },
    },
    { loadPeer: FakeSimplePeer.load, listenToNetwork: () => () => {}, random: () => 0.5 },
  );
  link.onState((state) => states.push(state));
  link.onMessage((message) => messages.push(message));
  link.open();
  return {
    link,
    sent,
    states,
    messages,
    iceAsked: () => iceAsked,
    made: () => FakeSimplePeer.made,
    newest: () => FakeSimplePeer.made.at(-1) as FakeSimplePeer,
    pass: (ms = 0) => vi.advanceTimersByTimeAsync(ms),
    room: (epoch: number, isOtherHere = true) => tell({ kind: 'room', epoch, isOtherHere }),
    hear: (sig: Omit<Sig, 't'>) => tell({ kind: 'sig', sig: { t: 'sig', ...sig } as Sig }),
  };
}

/** Slot 0 under epoch 1, connected for long enough to count as steady. */
export async function openConnected(): Promise<Bench> {
  const bench = openBench(0);
  bench.room(1);
  await bench.pass();
  bench.newest().connect();
  await bench.pass(15_000);
  return bench;
}
