import type { Slot } from '@advay/shared/protocol/peer-id';
import type { loadSimplePeer } from './load-simple-peer.ts';
import type { listenToNetwork } from './network-changes.ts';
import type { SignalPort } from './signal-port.ts';

/** What a link is opened with. */
export type LinkSetup = Readonly<{
  /** Slot 0 makes the offers. */
  slot: Slot;
  signaling: SignalPort;
  /** `relay` hides each home's address from the other; the server may insist on it. */
  transportPolicy: RTCIceTransportPolicy;
  /** Sound and picture to send from the start. */
  streams?: readonly MediaStream[];
  /** Whether sound and picture may come from the other side. */
  hasMedia?: boolean;
}>;

/** What a link takes from the page; tests bring their own. */
export type LinkSurroundings = Readonly<{
  loadPeer: typeof loadSimplePeer;
  listenToNetwork: typeof listenToNetwork;
  random: () => number;
}>;
