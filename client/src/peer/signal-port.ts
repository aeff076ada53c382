import type { Ice } from '@advay/shared/protocol/server-messages';
import type { Sig } from '@advay/shared/protocol/signal';

/** What the link hears from signaling. */
export type SignalEvent =
  | Readonly<{ kind: 'sig'; sig: Sig }>
  /** Signaling is up, and this is how the room stands; under a higher epoch both have met anew. */
  | Readonly<{ kind: 'room'; epoch: number; isOtherHere: boolean }>
  | Readonly<{ kind: 'down' }>;

/** All that a link needs of signaling. */
export type SignalPort = Readonly<{
  /** False when it is down; the signal is gone then, a fresh offer follows. */
  send(sig: Sig): boolean;
  /** Tells how the room stands at once when it is known, then everything that happens. */
  listen(listener: (event: SignalEvent) => void): () => void;
  /** ICE servers whose credentials are new, or the last known ones when none come in time. */
  freshIce(): Promise<Ice>;
}>;
