import { randomBytes } from 'node:crypto';
import { createHelloLimit } from './admission/hello-limit.ts';
import { createMemoryLedger } from './admission/memory-ledger.ts';
import type { TicketJwk } from './admission/signed-token.ts';
import { createRevocationTeller } from './admission/tell-revocations.ts';
import type { TicketLedger } from './admission/ticket-ledger.ts';
import { createTicketVerifier } from './admission/ticket-verifier.ts';
import { createMemoryBus } from './bus/memory-bus.ts';
import type { RoomBus } from './bus/room-bus.ts';
import { createCounts } from './counts.ts';
import { createIceServersFor, type IceSettings } from './ice/ice-servers.ts';
import { SIGNALING_LIMITS, type SignalingLimits } from './limits.ts';
import { type Log, SILENT_LOG } from './log.ts';
import type { Node } from './node.ts';
import { performEffect } from './perform-effect.ts';
import { createRoomRegistry } from './rooms/room-registry.ts';

/** What all nodes have in common: one bus, one ledger. */
export type SharedState = Readonly<{ bus: RoomBus; ledger: TicketLedger }>;

export type NodeOptions = Readonly<{
  /** The API's public keys; without any, no ticket is good. */
  ticketKeys: readonly TicketJwk[];
  ice?: IceSettings;
  /** Without it this process is the only node. */
  shared?: SharedState;
  limits?: SignalingLimits;
  log?: Log;
}>;

export function createNode(options: NodeOptions): Node {
  const { limits = SIGNALING_LIMITS, log = SILENT_LOG } = options;
  const { bus, ledger } = options.shared ?? {
    bus: createMemoryBus(),
    ledger: createMemoryLedger(),
  };
  const id = randomBytes(6).toString('base64url');
  const callers: Node['callers'] = new Map();
  const node: Node = {
    id,
    limits,
    bus,
    ledger,
    revocations: createRevocationTeller({ bus, ledger, log }),
    log,
    callers,
    registry: createRoomRegistry({
      bus,
      node: id,
      limits,
      perform: (effect) => performEffect(node, effect),
      isConnected: (connection) => callers.has(connection),
    }),
    tickets: createTicketVerifier(options.ticketKeys),
    helloLimit: createHelloLimit(limits),
    iceServersFor: createIceServersFor(options.ice ?? { stunUrls: [], turn: null }),
    counts: createCounts(),
    isDraining: false,
  };
  return node;
}
