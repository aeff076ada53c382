import type { HelloLimit } from './admission/hello-limit.ts';
import type { RevocationTeller } from './admission/tell-revocations.ts';
import type { TicketLedger } from './admission/ticket-ledger.ts';
import type { TicketVerifier } from './admission/ticket-verifier.ts';
import type { RoomBus } from './bus/room-bus.ts';
import type { Caller } from './caller.ts';
import type { Counts } from './counts.ts';
import type { IceServersFor } from './ice/ice-servers.ts';
import type { SignalingLimits } from './limits.ts';
import type { Log } from './log.ts';
import type { RoomRegistry } from './rooms/room-registry.ts';

/** Everything one process of the service has. */
export type Node = {
  readonly id: string;
  readonly limits: SignalingLimits;
  readonly bus: RoomBus;
  readonly registry: RoomRegistry;
  readonly tickets: TicketVerifier;
  readonly ledger: TicketLedger;
  readonly revocations: RevocationTeller;
  readonly helloLimit: HelloLimit;
  readonly iceServersFor: IceServersFor;
  readonly callers: Map<string, Caller>;
  readonly counts: Counts;
  readonly log: Log;
  isDraining: boolean;
};
