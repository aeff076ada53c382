import { clock } from '@advay/shared/kernel/clock';
import type { Hello as AnyHello, Yields } from '@advay/shared/protocol/client-messages';
import type { RoomTicket } from '@advay/shared/schemas/ticket';
import type { Caller } from '../caller.ts';
import { endCaller } from '../end-caller.ts';
import type { Node } from '../node.ts';
import { type NowOrLater, whenKnown } from '../now-or-later.ts';
import { hashSecret, newSecret, newSid } from './session-secret.ts';

type Hello = Extract<AnyHello, { ticket: string }>;

/** Checks the ticket, uses it up, and brings the caller before its room. */
export function enterWithTicket(
  node: Node,
  caller: Caller,
  { ticket, yields }: Hello,
): NowOrLater<void> {
  const nowMs = clock.epochMs();
  const verified = node.tickets.verifyTicket(ticket, nowMs);
  if (!verified.ok) return endCaller(node, caller, verified.reason);
  const { claims } = verified;
  return whenKnown(node.ledger.claim(claims, nowMs), (answer) => {
    if (answer !== 'ok') return endCaller(node, caller, answer);
    return whenKnown(node.registry.open(claims.room), (isOpen) => {
      if (isOpen) join(node, caller, claims, yields);
      else endCaller(node, caller, 'unavailable');
    });
  });
}

function join(node: Node, caller: Caller, claims: RoomTicket, yields?: Yields): void {
  // Meanwhile it may have gone, or have been revoked.
  if (caller.stage === 'over') return;
  if (node.ledger.isRevoked(claims)) {
    endCaller(node, caller, 'revoked');
    return;
  }
  caller.secret = newSecret();
  caller.roomId = claims.room;
  node.registry.publish(claims.room, {
    type: 'join',
    connection: caller.id,
    node: node.id,
    slot: claims.slot,
    ...(yields !== undefined && { yields }),
    subject: claims.sub,
    kind: claims.kind,
    madeAtMs: claims.iat * 1_000,
    untilMs: claims.until * 1_000,
    relayOnly: claims.relayOnly,
    sid: newSid(claims.room),
    secretHash: hashSecret(caller.secret),
    atMs: clock.epochMs(),
  });
}
