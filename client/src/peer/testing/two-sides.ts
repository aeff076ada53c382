import type { Slot } from '@advay/shared/protocol/peer-id';
import type { Sig } from '@advay/shared/protocol/signal';
import { vi } from 'vitest';
import { createPeerLink } from '../create-peer-link.ts';
import type { PeerLinkState } from '../peer-link.ts';
import type { SignalEvent } from '../signal-port.ts';
import { SimulatedHomes } from './simulated-peer.ts';
import { otherSlot, SimulatedWay } from './simulated-way.ts';

const SIGNALING_MS = 40;
const SEND_EVERY_MS = 33;
const PACKET_BYTES = 48;
const LOOK_EVERY_MS = 10;

export type TwoSides = ReturnType<typeof openTwoSides>;

/** Two real links on a faked clock, with signaling and a way between them that do what the test says. */
export function openTwoSides(seed: number) {
  const way = new SimulatedWay(seed);
  const homes = new SimulatedHomes(way);
  const tell: ((event: SignalEvent) => void)[] = [];
  let isSignalingUp = true;

  const openSide = (slot: Slot) => {
    const link = createPeerLink(
      {
        slot,
        transportPolicy: 'all',
        streams: [{} as MediaStream],
        hasMedia: true,
        signaling: {
          send(sig: Sig) {
            if (isSignalingUp) {
              setTimeout(() => tell[otherSlot(slot)]?.({ kind: 'sig', sig }), SIGNALING_MS);
            }
            return isSignalingUp;
          },
          listen(listener) {
            tell[slot] = listener;
            listener({ kind: 'room', epoch: 1, isOtherHere: true });
            return () => undefined;
          },
          freshIce: async () => ({ servers: [], expiresInMs: null, relayOnly: false }),
        },
      },
      { loadPeer: homes.loaderOf(slot), listenToNetwork: () => () => {}, random: () => 0.5 },
    );
    const states: PeerLinkState[] = [];
    const arrivedSentMs: number[] = [];
    link.onState((state) => states.push(state));
    link.onMessage((message) => {
      if (typeof message !== 'string') {
        arrivedSentMs.push(new DataView(message.buffer).getFloat64(0));
      }
    });
    link.open();
    setInterval(() => {
      const packet = new Uint8Array(PACKET_BYTES);
      new DataView(packet.buffer).setFloat64(0, performance.now());
      link.send(packet);
    }, SEND_EVERY_MS);
    return { link, states, arrivedSentMs };
  };
  const sides = [openSide(0), openSide(1)] as const;

  const hasHeardSince = (sinceMs: number) =>
    sides.every(({ arrivedSentMs }) => arrivedSentMs.some((sentMs) => sentMs >= sinceMs));

  return {
    way,
    sides,
    homes,
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    epochs: () => Promise.all(sides.map(async ({ link }) => (await link.stats()).epoch)),
    setSignaling(isUp: boolean) {
      isSignalingUp = isUp;
      for (const told of tell) {
        told(isUp ? { kind: 'room', epoch: 1, isOtherHere: true } : { kind: 'down' });
      }
    },
    /** How long from now until each side has heard what was sent from now on. */
    async untilFlowing(limitMs: number): Promise<number> {
      const sinceMs = performance.now();
      while (!hasHeardSince(sinceMs)) {
        if (performance.now() - sinceMs >= limitMs) return Number.POSITIVE_INFINITY;
        await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
      }
      return performance.now() - sinceMs;
    },
    close() {
      for (const { link } of sides) link.close();
      vi.clearAllTimers();
    },
  };
}
